import type { Hostname } from '../../domain/address/hostname.ts'
import { DIRECTORY } from '../../domain/discovery/document.ts'
import { mailHostDomains } from '../../domain/discovery/mail-host-domains.ts'
import { readAutoconfigReport, type AutoconfigSource } from '../../domain/discovery/read-autoconfig-report.ts'
import type { SourceReport } from '../../domain/discovery/report.ts'
import type { LookupNet } from './net.ts'

const MILLISECONDS = 5000

export const askDirectory = (net: LookupNet, domain: Hostname, signal: AbortSignal): Promise<SourceReport> =>
  askAbout(net, domain, { source: 'directory', name: domain, signal })

/** What else to ask it about: whoever receives the mail, where nothing better is known and it has answered before. */
export function findMailHostNames(
  domain: Hostname,
  services: SourceReport,
  mailHost: SourceReport,
  directory: SourceReport,
): readonly Hostname[] {
  const [exchange] = mailHost.kind === 'exchanges' ? mailHost.exchanges : []
  if (!exchange || directory.kind !== 'nothing' || namesBoth(services)) return []
  return mailHostDomains(exchange).filter((name) => name !== domain)
}

function namesBoth(report: SourceReport): boolean {
  const protocols = report.kind === 'servers' ? report.servers.map(({ protocol }) => protocol) : []
  return protocols.includes('smtp') && protocols.some((protocol) => protocol !== 'smtp')
}

/** `names`: the most exact first, which is taken if it knows both. */
export async function askMailHostDirectory(
  net: LookupNet,
  domain: Hostname,
  names: readonly Hostname[],
  signal: AbortSignal,
): Promise<SourceReport> {
  const source = 'mail-host-directory'
  const reports = await Promise.all(names.map((name) => askAbout(net, domain, { source, name, signal })))
  return (
    reports.find(({ kind }) => kind === 'servers') ??
    reports.find(({ kind }) => kind === 'failed') ?? { source, kind: 'nothing' }
  )
}

async function askAbout(
  net: LookupNet,
  domain: Hostname,
  { source, name, signal }: { source: AutoconfigSource; name: Hostname; signal: AbortSignal },
): Promise<SourceReport> {
  const fetched = await net.fetchFromDirectory(DIRECTORY.urlFor(name), { signal, milliseconds: MILLISECONDS })
  return readAutoconfigReport(fetched, source, domain)
}
