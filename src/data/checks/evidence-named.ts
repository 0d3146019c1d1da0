import type { Provider } from '../../domain/providers/provider.ts'
import type { ProviderCheck, ProviderProblem } from './provider-check.ts'

export const evidenceNamed: ProviderCheck = {
  name: 'evidence-named',
  description: 'whatever a file says of its evidence is among its sources',
  check: (providers) => providers.flatMap(problemsOf),
  exceptions: [],
}

function problemsOf({ id, incoming, outgoing, sources, verification }: Provider): readonly ProviderProblem[] {
  const servers = [...incoming, ...outgoing]
  const kinds = new Set<string>(sources.map(({ kind }) => kind))
  const claimed = [
    ...servers.flatMap(({ src }) => src),
    ...Object.values(verification).filter((evidence) => evidence === 'official' || evidence === 'secondary'),
  ]
  const says = [...new Set(claimed)]
    .filter((kind) => !kinds.has(kind))
    .map((kind) => `no source of the kind ${kind}`)
  if ((verification.servers === 'none') !== (servers.length === 0))
    says.push('verification.servers is none exactly when there are no servers')
  const unread = sources.filter(
    ({ kind, url }) => (kind === 'official' || kind === 'secondary') && url === undefined,
  )
  if (unread.length > 0) says.push('an official or secondary source without its address')
  return says.map((text) => ({ provider: id, says: text }))
}
