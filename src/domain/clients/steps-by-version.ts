import type { Instruction } from './client.ts'

export interface VersionSteps {
  /** Absent where all versions go the same way. */
  readonly versions?: string
  readonly steps: readonly Instruction[]
}

/** Steps that differ between versions, as one list for each: nobody takes a step of another version for theirs. */
export function stepsByVersion(steps: readonly Instruction[]): readonly VersionSteps[] {
  const versions = [...new Set(steps.flatMap((step) => step.versions ?? []))]
  if (versions.length < 2) return [{ steps }]
  return versions.map((each) => ({
    versions: each,
    steps: steps.filter((step) => step.versions === undefined || step.versions === each),
  }))
}
