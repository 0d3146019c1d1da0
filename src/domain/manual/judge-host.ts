import type { Hostname } from '../address/hostname.ts'
import { looksOf } from '../address/look-alike.ts'
import { unicodeHost } from '../address/unicode-host.ts'
import { findMeantHost, hostOwners, mayHaveOwnNames, namedFor } from '../check/owner.ts'
import type { Side } from '../check/said.ts'
import type { Protocol } from '../ports/ports.ts'
import { findNearMiss } from '../providers/near-miss.ts'
import type { ProviderIndex } from '../providers/provider-index.ts'
import type { ProviderEntry } from '../providers/provider.ts'

/** What is worth a second look in a server’s name. None of it makes the name wrong: it may exist. */
export const HOST_CODES = [
  'host-known',
  'host-near-miss',
  'host-look-alike',
  'host-below-known',
  'host-of-other-direction',
  'host-of-other-protocol',
] as const
export type HostCode = (typeof HOST_CODES)[number]

export interface HostFinding {
  readonly code: HostCode
  /** Whose rules we know and could be used instead. */
  readonly provider?: ProviderEntry
  /** The name that was probably meant. */
  readonly other?: Hostname
  readonly protocol?: Protocol
}

interface AskedHost {
  readonly host: Hostname
  readonly side: Side
  readonly protocols: readonly Protocol[]
  /** The person’s own: what stands below it is theirs, whatever it looks like. */
  readonly domain: Hostname
}

export function judgeHost(index: ProviderIndex, asked: AskedHost): HostFinding | undefined {
  const { host, domain } = asked
  const owner = ownerOf(index, host)
  if (owner) return { code: 'host-known', provider: owner }
  const isOwn = host === domain || host.endsWith(`.${domain}`)
  return (isOwn ? undefined : findSlip(index, asked)) ?? judgePurpose(asked)
}

/** Whoever hosts for others first: their rules are the ones for a domain of one’s own. */
function ownerOf(index: ProviderIndex, host: Hostname): ProviderEntry | undefined {
  const owners = hostOwners(index, host).filter(({ id }) => !index.hidden.has(id))
  return owners.find(({ kind }) => kind === 'business') ?? owners[0]
}

function findSlip(index: ProviderIndex, asked: AskedHost): HostFinding | undefined {
  const { host } = asked
  const meant = findMeantHost(index, host)
  const owner = meant && ownerOf(index, meant)
  if (meant && owner) return { code: 'host-near-miss', other: meant, provider: owner }
  for (const name of parentsOf(host)) {
    const known = index.byDomain.get(name)
    if (known && index.hidden.has(known.id)) return undefined
    if (known) return mayHaveOwnNames(known) ? undefined : { code: 'host-below-known', provider: known }
    const near = findNearMiss(name, index.wellKnown)
    if (near) return suggest(index, asked, name, near, 'host-near-miss')
    const alike = index.wellKnown.find((each) => looks(each) === looks(name))
    if (alike) return suggest(index, asked, name, alike, 'host-look-alike')
  }
  return undefined
}

/** The names that a host stands below, itself first, each with a dot in it. */
function parentsOf(host: Hostname): readonly Hostname[] {
  const labels = host.split('.')
  return labels.slice(0, -1).map((_, start) => labels.slice(start).join('.') as Hostname)
}

const looks = (name: Hostname): string => looksOf(unicodeHost(name) ?? name)

/** The same host with the name that was meant, where that exists; else the provider’s server for this direction. */
function suggest(
  index: ProviderIndex,
  { host, side }: AskedHost,
  name: Hostname,
  meant: Hostname,
  code: HostCode,
): HostFinding | undefined {
  const provider = index.byDomain.get(meant)
  if (!provider) return undefined
  const same = `${host.slice(0, host.length - name.length)}${meant}` as Hostname
  const listed = provider[side].map((server): string => server.host).find((each) => !each.includes('{'))
  const other = ownerOf(index, same) ? same : (listed as Hostname | undefined)
  return { code, provider, ...(other ? { other } : {}) }
}

/** `smtp.example.com` is for sending, its own name says. */
function judgePurpose({ host, side, protocols }: AskedHost): HostFinding | undefined {
  const protocol = namedFor(host)
  if (protocol === undefined || protocols.includes(protocol)) return undefined
  const other = (protocol === 'smtp') === (side === 'incoming')
  return { code: other ? 'host-of-other-direction' : 'host-of-other-protocol', protocol }
}
