import type { EmailAddress } from '../address/email-address.ts'
import type { Server } from './settings.ts'

/** A value as far as it is known: whole, or with what the person has to fill in. */
export type Resolved =
  | { readonly kind: 'known'; readonly text: string }
  | { readonly kind: 'your-address' }
  | { readonly kind: 'your-local-part' }
  | { readonly kind: 'your-special-username' }
  | { readonly kind: 'from-provider' }
  | { readonly kind: 'host-with-your-domain'; readonly before: string; readonly after: string }
  | { readonly kind: 'host-with-your-account'; readonly before: string; readonly after: string }
  | { readonly kind: 'nothing' }

export function resolveHost(server: Server, address: Pick<EmailAddress, 'domain'> | undefined): Resolved {
  const withDomain = address ? server.host.replace('{domain}', address.domain) : server.host
  const [beforeAccount, afterAccount] = withDomain.split('{account}')
  if (afterAccount !== undefined)
    return { kind: 'host-with-your-account', before: beforeAccount ?? '', after: afterAccount }
  const [before, after] = withDomain.split('{domain}')
  if (after !== undefined) return { kind: 'host-with-your-domain', before: before ?? '', after }
  return { kind: 'known', text: withDomain }
}

export function resolveUsername(server: Server, address: EmailAddress | undefined): Resolved {
  switch (server.username) {
    case 'email':
      return address ? { kind: 'known', text: address.text } : { kind: 'your-address' }
    case 'localpart':
      return address ? { kind: 'known', text: address.local } : { kind: 'your-local-part' }
    case 'localpart-dot-domain':
      return address
        ? { kind: 'known', text: `${address.local}.${address.domain}` }
        : { kind: 'your-special-username' }
    case 'custom':
      return { kind: 'from-provider' }
    case 'none':
      return { kind: 'nothing' }
  }
}
