import type { ReactNode } from 'react'
import { domainRecords, type DnsRecord } from '../../../domain/exporters/dns-records.ts'
import type { DomainExport } from '../../../domain/exporters/exporter.ts'
import { zoneLine, zoneValue } from '../../../domain/exporters/writers/zone.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { CopyText } from '../copy-text.tsx'
import { CopyableValue } from './copyable.tsx'

/** The records as a table, to copy as lines of a zone or cell by cell. */
export function DnsRecords({ input }: { readonly input: DomainExport }): ReactNode {
  const { files: text } = useText('publish')
  const records = domainRecords(input)
  const zone = records.map((record) => `${zoneLine(record)}\n`).join('')
  return (
    <section aria-labelledby="publish-records">
      <h3 id="publish-records" className="publish-title">
        {text.recordsTitle}
      </h3>
      <p>{format(text.recordsLead, { domain: input.domain })}</p>
      <p>
        <CopyText value={zone} what={text.whatZone}>
          {text.copyZone}
        </CopyText>
      </p>
      <table className="data-table publish-records">
        <caption className="sr-only">{format(text.recordsCaption, { domain: input.domain })}</caption>
        <thead>
          <tr>
            <th scope="col">{text.columnName}</th>
            <th scope="col">{text.columnType}</th>
            <th scope="col">{text.columnValue}</th>
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <RecordRow key={zoneLine(record)} record={record} domain={input.domain} />
          ))}
        </tbody>
      </table>
      <ul className="bullets small">
        <li>{format(text.seconds, { count: records[0]?.ttl ?? 0 })}</li>
        {Object.entries(text.recordsNotes).map(([key, note]) => (
          <li key={key}>{note}</li>
        ))}
      </ul>
    </section>
  )
}

function RecordRow({ record, domain }: { readonly record: DnsRecord; readonly domain: string }): ReactNode {
  const { files: text } = useText('publish')
  const name = record.name.replace(new RegExp(`\\.${domain.replaceAll('.', String.raw`\.`)}$`), '')
  return (
    <tr>
      <th scope="row">
        <CopyableValue value={name} what={format(text.whatName, { name })} />
      </th>
      <td data-column={text.columnType}>
        <code className="value" translate="no">
          {record.type}
        </code>
      </td>
      <td data-column={text.columnValue}>
        <CopyableValue value={cellValue(record)} what={format(text.whatValue, { name })} />
        {record.type === 'SRV' && <SrvParts record={record} name={name} />}
        <p className="small m-0">{text.purpose[record.purpose]}</p>
      </td>
    </tr>
  )
}

/** As a form at a DNS host wants it: quotes that were typed would be part of the text. */
const cellValue = (record: DnsRecord): string => (record.type === 'TXT' ? record.text : zoneValue(record))

/** For forms that ask for each part by itself. */
function SrvParts({
  record,
  name,
}: {
  readonly record: Extract<DnsRecord, { readonly type: 'SRV' }>
  readonly name: string
}): ReactNode {
  const { files: text } = useText('publish')
  const { priority, weight, port, target } = record
  if (target === undefined) return null
  return (
    <p className="small publish-inline m-0">
      {format(text.srvParts, { priority, weight, port })}{' '}
      <CopyableValue value={target} what={format(text.whatTarget, { name })} />
    </p>
  )
}
