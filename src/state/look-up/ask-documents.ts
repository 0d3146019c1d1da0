import type { Hostname } from '../../domain/address/hostname.ts'
import { AUTOCONFIG_PLACES, configurationPlace } from '../../domain/discovery/document.ts'
import { findDigests } from '../../domain/discovery/find-digests.ts'
import { readAutoconfigReport } from '../../domain/discovery/read-autoconfig-report.ts'
import { readConfigurationReport } from '../../domain/discovery/read-configuration-report.ts'
import type { SourceReport } from '../../domain/discovery/report.ts'
import { askFor } from './ask-dns.ts'
import { takeFirst } from './take-first.ts'
import type { LookupNet } from './net.ts'

/** As long as Thunderbird waits. */
const MILLISECONDS = 5000

/** The digests are asked for at the same time; without a document nobody waits for them. */
export async function askConfiguration(
  net: LookupNet,
  domain: Hostname,
  signal: AbortSignal,
): Promise<SourceReport> {
  const asked = askFor(net, domain, 'TXT', signal)
  const fetched = await net.fetchOwn(configurationPlace(domain), { signal, milliseconds: MILLISECONDS })
  return readConfigurationReport(fetched, findDigests(fetched.kind === 'document' ? await asked : []))
}

/** Whichever place has servers first. */
export function askAutoconfig(net: LookupNet, domain: Hostname, signal: AbortSignal): Promise<SourceReport> {
  const [ownName, wellKnown] = AUTOCONFIG_PLACES
  const askAt = (placeFor: typeof ownName) => async (until: AbortSignal) => {
    const fetched = await net.fetchOwn(placeFor(domain), { signal: until, milliseconds: MILLISECONDS })
    return readAutoconfigReport(fetched, 'autoconfig', domain)
  }
  return takeFirst(signal, [askAt(ownName), askAt(wellKnown)])
}
