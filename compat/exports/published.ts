import { hostname } from '../../src/domain/address/hostname.ts'
import { autoconfig } from '../../src/domain/exporters/autoconfig.ts'
import { autodiscover } from '../../src/domain/exporters/autodiscover.ts'
import type { ClientExport, DomainExport } from '../../src/domain/exporters/exporter.ts'
import { placesOf } from '../../src/domain/exporters/publish-places.ts'
import { DOMAIN } from '../lab/places.ts'
import type { WebFile } from '../lab/web.ts'

const EXPORTERS = { autoconfig, autodiscover } as const
export type PublishedFormat = keyof typeof EXPORTERS

/** What the domain of this setup publishes. */
function domainOf({ serviceName, account: { incoming, outgoing } }: ClientExport): DomainExport {
  return { domain: hostname(DOMAIN), name: serviceName, incoming: [incoming], outgoing: [outgoing] }
}

/** The format’s file at one of the places where its readers look, which are told in order. */
export function publish(format: PublishedFormat, setup: ClientExport, place: number): WebFile {
  const { mimeType, render } = EXPORTERS[format]
  const domain = domainOf(setup)
  const at = placesOf(format, domain)[place]
  if (!at) throw new Error(`no place ${place} of ${format}`)
  return { ...at, mimeType, content: render(domain, undefined) }
}
