import type { Hostname } from '../address/hostname.ts'
import type { ImportedFile, ImportedServer } from '../imports/imported.ts'
import { readFile } from '../imports/read-file.ts'
import { claimServer, type Claim } from './claim-server.ts'
import type { DocumentProblem, Fetched } from './document.ts'
import { readFetched, type ReadServers } from './read-fetched.ts'
import type { SourceRemark, SourceReport } from './report.ts'

export type AutoconfigSource = 'autoconfig' | 'directory' | 'mail-host-directory'

/** For each direction: some providers list each port twice, nobody more. */
export const MOST_SERVERS = 10
const MOST_DOMAINS = 3

/** What an autoconfig document says, wherever it was: `domain` is that of the person’s address. */
export function readAutoconfigReport(
  fetched: Fetched,
  source: AutoconfigSource,
  domain: Hostname,
): SourceReport {
  return readFetched(source, fetched, (bytes) => readBytes(bytes, source, domain))
}

function readBytes(
  bytes: Uint8Array,
  source: AutoconfigSource,
  domain: Hostname,
): ReadServers | DocumentProblem {
  const file = readFile(bytes)
  if (!file.ok) return { code: file.error.code === 'html' ? 'is-page' : 'unreadable' }
  if (file.value.format !== 'autoconfig') return { code: 'unreadable' }
  const sides = (['incoming', 'outgoing'] as const).map((side) =>
    claimSide(
      file.value.accounts.flatMap((account) => account[side]),
      domain,
    ),
  )
  return {
    proof: { kind: 'web' },
    servers: unique(sides.flatMap(({ servers }) => servers)),
    remarks: unique([
      // The mail exchangers’ domain is another one by its nature.
      ...(source === 'mail-host-directory' ? [] : findOtherDomains(file.value, domain)),
      ...sides.flatMap(({ remarks }) => remarks),
    ]),
  }
}

function claimSide(all: readonly ImportedServer[], domain: Hostname) {
  const claims = all.slice(0, MOST_SERVERS).map((server) => claimServer(server, domain))
  const claimed = claims.filter(({ server }) => server !== undefined)
  const open = claimed.filter((claim) => claim.canSignIn)
  const tooMany: readonly SourceRemark[] =
    all.length > MOST_SERVERS ? [{ code: 'too-many', count: all.length }] : []
  return {
    // Where nobody gets in, there is no use for a server beside others.
    servers: (open.length > 0 ? open : claimed).flatMap(({ server }: Claim) => server ?? []),
    remarks: [...tooMany, ...claims.flatMap(({ remarks }) => remarks)],
  }
}

/** A web server with many domains may have one document for all: then the person should know whose it is. */
function findOtherDomains({ domains }: ImportedFile, domain: Hostname): readonly SourceRemark[] {
  return domains.length === 0 || domains.includes(domain)
    ? []
    : [{ code: 'other-domains', domains: domains.slice(0, MOST_DOMAINS) }]
}

/** Each once, in their order: plain data, with its keys always in the same order. */
function unique<T>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
}
