import type { ProviderCheck } from './provider-check.ts'

export const datesHold: ProviderCheck = {
  name: 'dates-hold',
  description: 'nobody checked later than the newest source was read',
  check: (providers) =>
    providers.flatMap(({ id, checked, sources }) =>
      sources.some(({ read }) => read >= checked)
        ? []
        : [{ provider: id, says: `checked ${checked}, but every source was read before that` }],
    ),
  exceptions: [],
}
