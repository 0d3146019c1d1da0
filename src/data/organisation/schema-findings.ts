import * as v from 'valibot'
import {
  VALUE_PROBLEMS,
  type Finding,
  type JsonPath,
  type Located,
} from '../../domain/organisation/mistake.ts'
import { findMeant } from './find-meant.ts'

/** The schema stops at an object's first unknown key; nobody writes so many that this is not all of them. */
const MOST_ROUNDS = 50

/** Everything that a schema has to say of a value, each with its place below `path`. */
export function findingsOf(
  schema: v.GenericSchema,
  value: unknown,
  path: JsonPath,
  keys: readonly string[],
): readonly Located[] {
  const found: Located[] = []
  let rest = value
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { issues = [] } = v.safeParse(schema, rest)
    const unknown = issues.filter((issue) => issue.expected === 'never')
    const places = unknown.map(placeOf)
    found.push(...unknown.map((issue) => located(issue, path, keys)))
    if (unknown.length === 0) {
      found.push(...issues.map((issue) => located(issue, path, keys)))
      return found
    }
    rest = places.reduce<unknown>((whole, place) => without(whole, place), rest)
  }
  return found
}

const placeOf = (issue: v.BaseIssue<unknown>): JsonPath =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))

function located(issue: v.BaseIssue<unknown>, path: JsonPath, keys: readonly string[]): Located {
  const place = [...path, ...placeOf(issue)]
  const key = String(place.at(-1) ?? '')
  const last = issue.path?.at(-1)
  if (issue.expected === 'never') {
    const meant = findMeant(key, keys)
    return { path: place, atKey: true, finding: { code: 'unknown-key', key, ...(meant ? { meant } : {}) } }
  }
  if (issue.kind === 'schema' && last && last.value === undefined)
    return { path: place.slice(0, -1), finding: { code: 'missing-key', key } }
  return { path: place, finding: valueFinding(issue) }
}

function valueFinding(issue: v.BaseIssue<unknown>): Finding {
  const found = shortly(issue.path ? issue.path.at(-1)?.value : issue.input)
  const code = VALUE_PROBLEMS.find((problem) => problem === issue.message)
  if (code) return { code, found }
  return { code: 'unexpected', expected: expectedWords(issue), found }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list in square brackets',
  Object: 'an object in braces',
}

/** The built-in checks know what they expected; ours say it in their message. */
function expectedWords({ kind, expected, message }: v.BaseIssue<unknown>): string {
  if (kind !== 'schema') return message
  const words = (expected ?? message)
    .replaceAll('"', '')
    .replace(/^\((.*)\)$/, '$1')
    .replaceAll(' | ', ', ')
  return KINDS[words] ?? words
}

export function shortly(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function without(whole: unknown, [first, ...rest]: JsonPath): unknown {
  if (first === undefined || typeof whole !== 'object' || whole === null) return whole
  if (Array.isArray(whole))
    return whole.map((part: unknown, at) => (at === first ? without(part, rest) : part))
  const entries = Object.entries(whole)
  return Object.fromEntries(
    rest.length === 0
      ? entries.filter(([key]) => key !== first)
      : entries.map(([key, part]) => [key, key === first ? without(part, rest) : part]),
  )
}
