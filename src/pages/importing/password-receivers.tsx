import type { ReactNode } from 'react'
import type { ImportedFile } from '../../domain/imports/imported.ts'
import { findReceivers, type Purpose } from '../../domain/imports/receivers.ts'
import { useText } from '../../i18n/text-context.ts'
import { useListWords } from '../../ui/list-words.ts'
import { OwnedName } from './host-words.tsx'
import { FileWords } from './server-words.tsx'

/** Who would be sent a password: each name whole, and what for. */
export function PasswordReceivers({ file }: { readonly file: ImportedFile }): ReactNode {
  const text = useText('importing')
  const list = useListWords()
  const words: Partial<Record<Purpose, string>> = text.purpose
  const receivers = findReceivers(file)
  return (
    <section aria-labelledby="import-receivers">
      <h3 id="import-receivers">{text.receiversTitle}</h3>
      {receivers.length === 0 ? (
        <p>{text.receiversNone}</p>
      ) : (
        <>
          <p>{text.receiversLead}</p>
          <ul className="import-receivers">
            {receivers.map(({ name, text: written, purposes }) => (
              <li key={written}>
                <p className="import-receiver">
                  {name === undefined ? <FileWords>{written}</FileWords> : <OwnedName name={name} />}
                </p>
                <p className="small m-0">{list(purposes.flatMap((purpose) => words[purpose] ?? []))}</p>
              </li>
            ))}
          </ul>
          <p className="small">{text.decisive}</p>
        </>
      )}
    </section>
  )
}
