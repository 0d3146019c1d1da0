import { AUTHENTIC_DATA, decode, encode, type Answer, type Packet } from '@leichtgewicht/dns-packet'
import type { Page, Route } from '@playwright/test'
import { PORTS } from '../../src/domain/ports/ports.ts'

export const RESOLVER_HOSTS = ['cloudflare-dns.com', 'dns.google'] as const
type ResolverHost = (typeof RESOLVER_HOSTS)[number]

export interface DnsRequest {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly packet: Packet
}

/** What a resolver does with a question: a DNS message’s parts, or anything else that a server can do. */
export type Responder = (name: string, route: Route) => Partial<Packet> | Promise<void>

/** Stands in for both resolvers. What was asked is in the list that comes back. */
export async function answerDns(
  page: Page,
  responders: Responder | Readonly<Record<ResolverHost, Responder>>,
): Promise<readonly DnsRequest[]> {
  const asked: DnsRequest[] = []
  for (const host of RESOLVER_HOSTS) {
    const respond = typeof responders === 'function' ? responders : responders[host]
    await page.route(`https://${host}/**`, async (route) => {
      const request = route.request()
      const packet = decode(new Uint8Array(request.postDataBuffer() ?? []))
      asked.push({ url: request.url(), method: request.method(), headers: request.headers(), packet })
      const [question] = packet.questions ?? []
      const said = respond(question?.name ?? '', route)
      if (said instanceof Promise) return said
      const questions = packet.questions ?? []
      await sendDns(route, encode({ type: 'response', id: 0, questions, ...said }))
    })
  }
  return asked
}

export const sendDns = (
  route: Route,
  body: Uint8Array | string,
  contentType = 'application/dns-message',
): Promise<void> =>
  route.fulfill({
    status: 200,
    headers: { 'access-control-allow-origin': '*', 'content-type': contentType },
    body: Buffer.from(body),
  })

/**
 * Answers from a zone: `_imaps._tcp: ['imap.shop.example']`, by the service’s own port; `MX` is the domain’s own. All else
 * has no data. `signed`: the resolver has checked the DNSSEC signatures.
 */
export const zone =
  (records: Readonly<Record<string, readonly string[]>>, { signed = false } = {}) =>
  (name: string): Partial<Packet> => {
    const [label = '', service = ''] = /^_(\w+)\._tcp/.exec(name) ?? []
    const answers = (records[label || (name.startsWith('_') ? 'none' : 'MX')] ?? []).map(
      (host, place): Answer =>
        label
          ? { type: 'SRV', name, data: { target: host, port: portOf(service), priority: place, weight: 1 } }
          : { type: 'MX', name, data: { exchange: host, preference: 10 } },
    )
    return { answers, ...(signed ? { flags: AUTHENTIC_DATA } : {}) }
  }

const portOf = (service: string): number => PORTS.find((row) => row.service === service)?.port ?? 0

/** Status 3, NXDOMAIN (RFC 1035 section 4.1.1). */
export const noSuchName: Responder = () => ({ flags: 3 })
/** Status 2, SERVFAIL. */
export const serverFailure: Responder = () => ({ flags: 2 })

/** Where anything went that isn’t this site. */
export function listenElsewhere(page: Page, baseURL = ''): readonly string[] {
  const elsewhere: string[] = []
  page.on('request', (request) => {
    const { origin, host } = new URL(request.url())
    if (origin !== new URL(baseURL).origin) elsewhere.push(host)
  })
  return elsewhere
}
