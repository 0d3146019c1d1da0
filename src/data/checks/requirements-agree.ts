import type { Provider, Requirement } from '../../domain/providers/provider.ts'
import { LOCAL_HOST } from '../server-schema.ts'
import type { ProviderCheck } from './provider-check.ts'

type Servers = readonly (Provider['incoming'] | Provider['outgoing'])[number][]

const hasProtocol = (protocol: string) => (servers: Servers) =>
  servers.some((server) => server.protocol === protocol)
const takes = (method: string) => (servers: Servers) =>
  servers.some(({ auth }) => auth.some((way) => way === method))

/** What the servers must look like when a requirement is there. */
const AGREES: {
  readonly [R in Requirement]?: { readonly if: (servers: Servers) => boolean; readonly says: string }
} = {
  'no-imap': { if: (servers) => !hasProtocol('imap')(servers), says: 'has an IMAP server' },
  'no-pop': { if: (servers) => !hasProtocol('pop3')(servers), says: 'has a POP3 server' },
  'enable-imap': { if: hasProtocol('imap'), says: 'has no IMAP server' },
  'enable-pop': { if: hasProtocol('pop3'), says: 'has no POP3 server' },
  'enable-smtp': { if: hasProtocol('smtp'), says: 'has no SMTP server' },
  'bridge-app': {
    if: (servers) => servers.some(({ host }) => host === LOCAL_HOST),
    says: 'has no server on the person’s own computer',
  },
  'oauth2-only': {
    if: (servers) =>
      servers.every(({ protocol, auth }) => protocol === 'smtp' || auth.every((way) => way === 'oauth2')),
    says: 'has an incoming server that takes something else',
  },
  'app-password': {
    if: (servers) => servers.length > 0 && takes('app-password')(servers) && !takes('password')(servers),
    says: 'has a server that takes the main password, or none that takes an app password',
  },
  'app-password-2fa': { if: takes('app-password'), says: 'has no server that takes an app password' },
  'app-password-possible': { if: takes('app-password'), says: 'has no server that takes an app password' },
  'account-specific-host': {
    if: (servers) => servers.some(({ host }) => host.includes('{account}')),
    says: 'has no host with {account}',
  },
  'account-specific-username': {
    if: (servers) => servers.some(({ username }) => username === 'custom'),
    says: 'has no server with a custom user name',
  },
}

export const requirementsAgree: ProviderCheck = {
  name: 'requirements-agree',
  description: 'a requirement agrees with the servers, and at most one says how the main password is refused',
  check: (providers) =>
    providers.flatMap(({ id, requirements, incoming, outgoing }) => [
      ...requirements.flatMap((requirement) => {
        const rule = AGREES[requirement]
        const agrees = !rule || rule.if([...incoming, ...outgoing])
        return agrees ? [] : [{ provider: id, says: `${requirement}, but it ${rule.says}` }]
      }),
      ...(requirements.filter((requirement) => requirement.startsWith('app-password')).length > 1
        ? [{ provider: id, says: 'more than one of app-password, app-password-2fa, app-password-possible' }]
        : []),
    ]),
  exceptions: [],
}
