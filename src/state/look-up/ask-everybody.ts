import type { Hostname } from '../../domain/address/hostname.ts'
import { isNoSuchDomain } from '../../domain/discovery/absence.ts'
import type { SourceReport } from '../../domain/discovery/report.ts'
import { SOURCES, type SourceId } from '../../domain/discovery/source.ts'
import type { ProviderIndex } from '../../domain/providers/provider-index.ts'
import { askDirectory, askMailHostDirectory, findMailHostNames } from './ask-directory.ts'
import { askMailHost, askServices } from './ask-dns.ts'
import { askAutoconfig, askConfiguration } from './ask-documents.ts'
import { askSource } from './ask-source.ts'
import { tellOffline } from './tell-offline.ts'
import type { LookupNet } from './net.ts'

/** Those that somebody else is asked for. */
export const ASKED = SOURCES.filter(
  (source): source is AskedSource => source !== 'records' && source !== 'guess',
)
type AskedSource = Exclude<SourceId, 'records' | 'guess'>

/** A little more than what is asked gives itself: it then says what it has, and only what hangs is cut off. */
const MILLISECONDS = {
  srv: 6500,
  'mail-host': 6500,
  configuration: 6500,
  autoconfig: 5500,
  directory: 5500,
  'mail-host-directory': 5500,
} as const satisfies Record<AskedSource, number>

interface Asking {
  readonly providers: ProviderIndex
  readonly net: LookupNet
  readonly signal: AbortSignal
  readonly tell: (report: SourceReport) => SourceReport
}

/** All at once, but for the directory’s entry of the mail host, which the others make needless or name. */
export async function askEverybody(
  domain: Hostname,
  { providers, net, signal, tell }: Asking,
): Promise<readonly SourceReport[]> {
  const web = new AbortController()
  const dns = new AbortController()
  const leaveWeb = () => web.abort()
  const leave = () => {
    leaveWeb()
    dns.abort()
  }
  signal.addEventListener('abort', leave, { once: true })
  if (signal.aborted) leave()
  const ask = async (
    source: AskedSource,
    until: AbortSignal,
    work: (signal: AbortSignal) => Promise<SourceReport>,
  ) =>
    tell(
      tellOffline(await askSource(source, { milliseconds: MILLISECONDS[source], signal: until }, work), net),
    )

  const services = ask('srv', dns.signal, (until) => askServices(net, domain, until))
  const mailHost = ask('mail-host', dns.signal, (until) => askMailHost(net, domain, until, providers)).then(
    (report) => {
      // Nobody has a document of a domain that isn’t there.
      if (isNoSuchDomain([report])) leaveWeb()
      return report
    },
  )
  const directory = ask('directory', web.signal, (until) => askDirectory(net, domain, until))
  const mailHostDirectory = Promise.all([services, mailHost, directory]).then(([srv, mail, entry]) => {
    const names = findMailHostNames(domain, srv, mail, entry)
    return names.length > 0
      ? ask('mail-host-directory', web.signal, (until) => askMailHostDirectory(net, domain, names, until))
      : tell({ source: 'mail-host-directory', kind: 'not-asked' })
  })
  try {
    return await Promise.all([
      services,
      ask('configuration', web.signal, (until) => askConfiguration(net, domain, until)),
      mailHost,
      ask('autoconfig', web.signal, (until) => askAutoconfig(net, domain, until)),
      directory,
      mailHostDirectory,
    ])
  } finally {
    signal.removeEventListener('abort', leave)
    // Nobody waits any more, however it ended.
    leave()
  }
}
