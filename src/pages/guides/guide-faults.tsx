import type { ReactNode } from 'react'
import type { Guide } from '../../domain/guides/guide.ts'
import { useText } from '../../i18n/text-context.ts'
import { Text } from '../../ui/text.tsx'
import { Cites } from './cites.tsx'
import { QuotingText } from './quoting-text.tsx'

/** What a person sees who has chosen something else, and the way out. */
export function GuideFaults({ guide }: { readonly guide: Guide }): ReactNode {
  const { page: text } = useText('guides')
  return (
    <section>
      <h2 id="goes-wrong">{text.goesWrong}</h2>
      <table className="data-table">
        <caption className="sr-only">
          <Text of={text.goesWrongCaption} with={{ port: guide.port }} />
        </caption>
        <thead>
          <tr>
            <th scope="col" className="w-1/3">
              {text.columnSetting}
            </th>
            <th scope="col">{text.columnSeen}</th>
          </tr>
        </thead>
        <tbody>
          {guide.goesWrong.map((fault) => (
            <tr key={fault.setting}>
              <th scope="row">
                <Text of={fault.setting} />
              </th>
              <td data-column={text.columnSeen}>
                <QuotingText of={fault.seen} /> <Cites by={fault.by} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
