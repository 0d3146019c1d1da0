import type { Provider } from '../../domain/providers/provider.ts'
import { findRepeated, type ProviderCheck } from './provider-check.ts'

const LISTS: readonly ((provider: Provider) => readonly string[])[] = [
  ({ incoming, outgoing }) =>
    [...incoming, ...outgoing].map(
      (server) => `${server.protocol} ${server.host}:${server.port} ${server.security}`,
    ),
  ({ requirements }) => requirements,
  ({ help }) => help.map(({ url }) => url),
  ({ sources }) => sources.map(({ kind, url }) => `${kind} ${url ?? ''}`.trim()),
]

export const noRepeats: ProviderCheck = {
  name: 'no-repeats',
  description: 'no server, requirement, help address or source twice in a file',
  check: (providers) =>
    providers.flatMap((provider) => LISTS.flatMap((list) => findRepeated([provider], list))),
  exceptions: [],
}
