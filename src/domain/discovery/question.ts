import type { Hostname } from '../address/hostname.ts'

/** The services that a domain can publish servers for: RFC 6186 section 3, RFC 8314 section 5.1. */
const SERVICES = {
  incoming: ['imaps', 'imap', 'pop3s', 'pop3'],
  outgoing: ['submissions', 'submission'],
} as const

export type Direction = keyof typeof SERVICES

/** One thing that the DNS is asked. `name` goes out; nothing else does. */
export type DnsQuestion =
  | { readonly type: 'SRV'; readonly name: string; readonly direction: Direction }
  | { readonly type: 'MX'; readonly name: string }

/** All that is asked about a domain. */
export function questionsAbout(domain: Hostname): readonly DnsQuestion[] {
  const about = (direction: Direction) =>
    SERVICES[direction].map((service) => ({
      type: 'SRV' as const,
      name: `_${service}._tcp.${domain}`,
      direction,
    }))
  return [...about('incoming'), ...about('outgoing'), { type: 'MX', name: domain }]
}
