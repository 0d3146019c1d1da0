import { ok } from '../result.ts'
import { domainRecords, sayServices } from './dns-records.ts'
import type { DomainExport, Exporter } from './exporter.ts'
import { zoneLine } from './writers/zone.ts'

/** Lines for the domain’s own zone: no zone by itself, since its SOA and NS records are its host’s. */
export const srvZone: Exporter<DomainExport, unknown> = {
  mimeType: 'text/dns',
  fileName: ({ domain }) => `${domain}.zone`,
  supports: (input) => {
    const servers = sayServices(input)
    return servers.ok ? ok(true) : servers
  },
  render: (input) =>
    domainRecords(input)
      .map((record) => `${zoneLine(record)}\n`)
      .join(''),
}
