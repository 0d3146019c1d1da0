import './importing.css'
import { useEffect, useRef, type ReactNode } from 'react'
import { findReceivers } from '../../domain/imports/receivers.ts'
import { useText } from '../../i18n/text-context.ts'
import type { Facts } from '../../state/facts.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { useListWords } from '../../ui/list-words.ts'
import { Text } from '../../ui/text.tsx'
import { Accounts } from './accounts.tsx'
import { Contents } from './contents.tsx'
import { Domains } from './domains.tsx'
import { explainReceiver } from './explain-receiver.tsx'
import { explainContent, explainFileRemark, explainServerRemark } from './explain-remark.tsx'
import { PasswordReceivers } from './password-receivers.tsx'
import { RemarkList } from './remark-list.tsx'
import { FileWords } from './server-words.tsx'
import { Summary } from './summary.tsx'
import type { Taken } from './use-import.ts'

/** All that a file would set up, the serious first. */
export function Imported({
  taken: { file, name },
  facts,
}: {
  readonly taken: Extract<Taken, { readonly kind: 'read' }>
  readonly facts: Facts
}): ReactNode {
  const text = useText('importing')
  const list = useListWords()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const { accounts, contents, remarks } = file
  const trust = useText('trust')
  const receivers = findReceivers(file).map((receiver) =>
    explainReceiver(receiver, file.domains[0], facts, { importing: text, trust }),
  )
  const codes = remarks.map(({ code }) => code)
  const isHidden = codes.includes('encrypted-inside')
  const isRemovable =
    file.format === 'apple-profile' &&
    !codes.includes('removal-locked') &&
    !codes.includes('removal-passcode')
  const about = remarks.map((remark) => explainFileRemark(remark, text))
  const servers = accounts.flatMap(({ incoming, outgoing }) => [...incoming, ...outgoing])
  const all = [
    ...about,
    ...receivers.flatMap((one) => one.remarks),
    ...contents.map((content) => explainContent(content, text)),
    ...servers.flatMap((server) => server.remarks.map((remark) => explainServerRemark(remark, text, list))),
  ]
  return (
    <section className="import-result" aria-labelledby="import-result">
      <h2 id="import-result" ref={title} tabIndex={-1}>
        {name === undefined ? (
          text.resultPasted
        ) : (
          <Text of={text.resultTitle} with={{ name: <bdi translate="no">{name}</bdi> }} />
        )}
      </h2>
      <Summary all={all} />
      <FactList
        facts={[
          [
            text.kind,
            <span key="kind">
              {text.format[file.format]}.{' '}
              <span className="small">
                {text.formatMeans[file.format]} {isRemovable && text.removable}
              </span>
            </span>,
          ],
          file.name !== undefined && [text.calls, <FileWords key="name">{file.name}</FileWords>],
          file.organisation !== undefined && [
            text.from,
            <FileWords key="organisation">{file.organisation}</FileWords>,
          ],
          file.description !== undefined && [
            text.says,
            <FileWords key="description">{file.description}</FileWords>,
          ],
          file.domains.length > 0 && [text.forDomains, <Domains key="domains" domains={file.domains} />],
        ]}
      />
      <PasswordReceivers receivers={receivers} isHidden={isHidden} />
      {accounts.length === 0 && <p className="mt-4">{isHidden ? text.accountsHidden : text.accountsNone}</p>}
      <Accounts file={file} facts={facts} />
      <Contents file={file} />
      {about.length > 0 && (
        <section aria-labelledby="import-about">
          <h3 id="import-about">{text.remarksTitle}</h3>
          <RemarkList remarks={about} />
        </section>
      )}
    </section>
  )
}
