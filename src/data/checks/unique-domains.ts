import { findRepeated, type ProviderCheck } from './provider-check.ts'

export const uniqueDomains: ProviderCheck = {
  name: 'unique-domains',
  description: 'a domain belongs to one provider',
  check: (providers) => findRepeated(providers, ({ domains }) => domains),
  exceptions: [],
}
