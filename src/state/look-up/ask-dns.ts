import type { Hostname } from '../../domain/address/hostname.ts'
import type { AskedQuestion } from '../../domain/discovery/judge-names.ts'
import { questionsFor, type DnsQuestion } from '../../domain/discovery/question.ts'
import { reportMailHost } from '../../domain/discovery/report-mail-host.ts'
import { reportServices } from '../../domain/discovery/report-services.ts'
import type { SourceReport } from '../../domain/discovery/report.ts'
import type { ProviderIndex } from '../../domain/providers/provider-index.ts'
import type { LookupNet } from './net.ts'

/** For each request: a resolver that asks a slow name server takes a few seconds. */
const MILLISECONDS = 6000

export async function askServices(
  net: LookupNet,
  domain: Hostname,
  signal: AbortSignal,
): Promise<SourceReport> {
  return reportServices(domain, await askFor(net, domain, 'SRV', signal))
}

export async function askMailHost(
  net: LookupNet,
  domain: Hostname,
  signal: AbortSignal,
  providers: ProviderIndex,
): Promise<SourceReport> {
  return reportMailHost(await askFor(net, domain, 'MX', signal), providers)
}

export function askFor(
  net: LookupNet,
  domain: Hostname,
  type: DnsQuestion['type'],
  signal: AbortSignal,
): Promise<readonly AskedQuestion[]> {
  const questions = questionsFor(domain).filter((question) => question.type === type)
  return net.askDns(questions, { signal, milliseconds: MILLISECONDS })
}
