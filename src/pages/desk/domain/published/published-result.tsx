import type { ReactNode } from 'react'
import type { DocumentRow } from '../../../../domain/publish/document-row.ts'
import type { PublishedRow } from '../../../../domain/publish/published-row.ts'
import { recordsToAdd, recordsToRemove, zoneLines } from '../../../../domain/publish/records-to-publish.ts'
import { format } from '../../../../i18n/format.ts'
import { useText } from '../../../../i18n/text-context.ts'
import { CopyText } from '../../copy-text.tsx'
import { CopyableText } from '../copyable.tsx'
import { PublishedDocuments } from './published-documents.tsx'
import { PublishedRowView } from './published-row-view.tsx'
import { publishedText } from './published-text.ts'
import { shortName, type Names } from './row-words.ts'

/** What was found, what to do about it, and all of it to take along. */
export function PublishedResult({
  rows,
  documents,
  names,
  isCompared,
}: {
  readonly rows: readonly PublishedRow[]
  readonly documents: readonly DocumentRow[]
  readonly names: Names
  readonly isCompared: boolean
}): ReactNode {
  const { files, now: text } = useText('publish')
  const shown = rows.filter(({ standing }) => standing !== 'nothing')
  const absent = rows.filter(({ standing }) => standing === 'nothing')
  const added = recordsToAdd(rows)
  const removed = recordsToRemove(rows)
  return (
    <>
      {shown.length > 0 && (
        <>
          <table className="data-table publish-records published-table">
            <caption className="sr-only">{format(text.tableCaption, { domain: names.domain })}</caption>
            <thead>
              <tr>
                <th scope="col">{text.columnRecord}</th>
                <th scope="col">{text.columnNow}</th>
                {isCompared && <th scope="col">{text.columnShould}</th>}
                <th scope="col">{isCompared ? text.columnTodo : text.columnMeans}</th>
              </tr>
            </thead>
            <tbody>
              {[...shown]
                .sort((one, other) => Number(isDone(one)) - Number(isDone(other)))
                .map((row, place) => (
                  <PublishedRowView
                    key={`${row.name} ${place}`}
                    row={row}
                    names={names}
                    isCompared={isCompared}
                  />
                ))}
            </tbody>
          </table>
          <p>
            <CopyText value={publishedText(rows, documents, names, text)} what={text.whatTable}>
              {text.copyTable}
            </CopyText>
          </p>
        </>
      )}
      {absent.length > 0 && (
        <p className="small">
          {isCompared ? text.rightlyAbsent : text.absent}{' '}
          {absent.map(({ name, type }, place) => (
            <span key={`${type} ${name}`}>
              {place > 0 && ', '}
              <code className="value" translate="no">
                {shortName(name, names.domain)}
              </code>
            </span>
          ))}
        </p>
      )}
      <p className="small">{text.ttl}</p>
      {added.length > 0 && (
        <section aria-labelledby="published-add">
          <h3 id="published-add" className="publish-subtitle">
            {text.addTitle}
          </h3>
          <p>{text.addLead}</p>
          <CopyableText wrap value={zoneLines(added)} what={text.whatAdd} />
          <p className="small">{files.recordsNotes.short}</p>
        </section>
      )}
      {removed.length > 0 && (
        <section aria-labelledby="published-remove">
          <h3 id="published-remove" className="publish-subtitle">
            {text.removeTitle}
          </h3>
          <CopyableText wrap value={zoneLines(removed)} what={text.whatRemove} />
        </section>
      )}
      <PublishedDocuments documents={documents} />
    </>
  )
}

const isDone = ({ action }: PublishedRow): boolean => action === 'nothing'
