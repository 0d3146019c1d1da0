import { chooseResolvers } from '../../domain/discovery/resolvers.ts'
import type { Located } from '../../domain/organisation/mistake.ts'
import type { Organisation } from '../../domain/organisation/organisation.ts'

/** Why what the file says of the look-up wouldn’t have the effect that it seems to. */
export function resolverWarnings(
  organisation: Organisation,
  askable: readonly string[] | undefined,
): readonly Located[] {
  const { enabled = true, resolvers } = organisation.lookup ?? {}
  if (!enabled) return []
  const chosen = chooseResolvers(organisation)
  if (!chosen) return [{ path: ['lookup', 'resolvers'], finding: { code: 'too-few-resolvers' } }]
  return chosen.flatMap(({ url }): readonly Located[] => {
    const { origin, host } = new URL(url)
    if (!askable || askable.includes(origin)) return []
    const path = resolvers ? ['lookup', 'resolvers', resolvers.indexOf(url)] : []
    return [{ path, finding: { code: 'resolver-not-in-policy', host } }]
  })
}
