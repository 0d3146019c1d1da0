import { findRepeated, type ProviderCheck } from './provider-check.ts'

export const uniqueMxSuffixes: ProviderCheck = {
  name: 'unique-mx-suffixes',
  description: 'an MX suffix belongs to one provider',
  check: (providers) => findRepeated(providers, ({ mxSuffixes }) => mxSuffixes),
  exceptions: [],
}
