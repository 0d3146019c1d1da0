import type { ReactNode } from 'react'
import type { DocumentRow, DocumentStanding } from '../../../../domain/publish/document-row.ts'
import { format } from '../../../../i18n/format.ts'
import { useText } from '../../../../i18n/text-context.ts'
import { CopyableValue } from '../copyable.tsx'
import { explainDocument } from './document-words.ts'

const LOOK: { readonly [S in DocumentStanding]: { readonly icon: string; readonly className: string } } = {
  'as-it-should-be': { icon: '✓', className: 'chip chip-good' },
  different: { icon: '≠', className: 'chip chip-bad' },
  missing: { icon: '−', className: 'chip chip-fair' },
  'not-compared': { icon: '•', className: 'chip' },
  'by-hand': { icon: '?', className: 'chip' },
}

/** What is served where apps look for files, as far as a page can read it, and how to find out the rest. */
export function PublishedDocuments({ documents }: { readonly documents: readonly DocumentRow[] }): ReactNode {
  const { now: text } = useText('publish')
  return (
    <section aria-labelledby="published-files">
      <h3 id="published-files" className="publish-subtitle">
        {text.filesTitle}
      </h3>
      <p>{text.filesLead}</p>
      <ul className="published-documents">
        {documents.map((row) => (
          <li key={row.url}>
            <p className="m-0">
              <code className="value published-value" translate="no">
                {row.url}
              </code>
            </p>
            <p className="published-remark">
              <span className={`${LOOK[row.standing].className} whitespace-nowrap`}>
                <span aria-hidden="true">{LOOK[row.standing].icon}</span>
                {text.document[row.standing]}
              </span>{' '}
              {row.remarks.map((remark) => explainDocument(remark, text)).join(' ')}
            </p>
            {row.standing !== 'as-it-should-be' && (
              <CopyableValue value={row.command} what={format(text.whatCommand, { path: row.url })} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
