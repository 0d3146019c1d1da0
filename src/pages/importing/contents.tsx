import type { ReactNode } from 'react'
import type { ImportedFile } from '../../domain/imports/imported.ts'
import { useText } from '../../i18n/text-context.ts'
import { explainContent } from './explain-remark.tsx'
import { HostWords } from './host-words.tsx'
import { RemarkTitle } from './remark-list.tsx'
import { FileWords } from './server-words.tsx'

/** What the file brings beside mail accounts, and what that would mean for the device. */
export function Contents({
  file: { accounts, contents, remarks },
}: {
  readonly file: Pick<ImportedFile, 'accounts' | 'contents' | 'remarks'>
}): ReactNode {
  const text = useText('importing')
  const isHidden = remarks.some(({ code }) => code === 'encrypted-inside')
  const none = accounts.length > 0 ? text.contentsNone : text.contentsEmpty
  return (
    <section aria-labelledby="import-contents">
      <h3 id="import-contents">{text.contentsTitle}</h3>
      {isHidden ? <p>{text.contentsHidden}</p> : contents.length === 0 && <p>{none}</p>}
      <ul className="import-remarks">
        {contents.map((content, place) => {
          const { weight, title, why } = explainContent(content, text)
          return (
            <li key={place}>
              <RemarkTitle weight={weight}>{title}</RemarkTitle>
              {[content.name, content.detail].map(
                (words, turn) =>
                  words !== undefined && (
                    <p key={turn}>
                      <FileWords>{words}</FileWords>
                    </p>
                  ),
              )}
              {content.servers?.map((server, turn) => (
                <p key={turn}>
                  <HostWords host={server} />
                </p>
              ))}
              <p>{why}</p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
