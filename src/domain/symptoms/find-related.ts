import { familyOf } from './fault-point.ts'
import type { Symptom } from './symptom.ts'

/** Faults that break the same way or have the same causes, the closest first. Never the fault itself. */
export function findRelated(symptom: Symptom, all: readonly Symptom[], most: number): readonly Symptom[] {
  const closeness = (other: Symptom): number =>
    (familyOf(other.breaks) === familyOf(symptom.breaks) ? 2 : 0) +
    (other.causes[0] === symptom.causes[0] ? 2 : 0) +
    other.causes.filter((cause) => symptom.causes.includes(cause)).length
  return all
    .filter((other) => other.id !== symptom.id)
    .map((other) => ({ other, close: closeness(other) }))
    .filter(({ close }) => close >= 3)
    .toSorted((one, another) => another.close - one.close)
    .slice(0, most)
    .map(({ other }) => other)
}
