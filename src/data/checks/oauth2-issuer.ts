import type { ProviderCheck } from './provider-check.ts'

export const oauth2Issuer: ProviderCheck = {
  name: 'oauth2-issuer',
  description: 'a provider that takes OAuth2 says whose sign-in page opens',
  check: (providers) =>
    providers
      .filter(({ issuer, incoming, outgoing }) => {
        const oauth2 = [...incoming, ...outgoing].some(({ auth }) => auth.includes('oauth2'))
        return oauth2 && issuer === undefined
      })
      .map(({ id }) => ({ provider: id, says: 'takes OAuth2, but has no issuer' })),
  exceptions: [
    { provider: 'netease-qiye', why: 'the one source that names OAuth2 does not say whose page opens' },
  ],
}
