import type { Organisation } from './organisation.ts'

/**
 * Whether a page may show itself inside others: every page around it must be one that the organisation names. Where
 * nobody can tell who is around it, it may not.
 */
export function mayBeFramed(
  organisation: Organisation | undefined,
  ancestors: readonly string[] | undefined,
): boolean {
  const named = organisation?.frameAncestors ?? []
  if (!ancestors || ancestors.length === 0) return false
  return ancestors.every((origin) => named.includes(origin))
}
