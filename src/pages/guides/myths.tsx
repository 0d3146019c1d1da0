import type { ReactNode } from 'react'
import type { Myth } from '../../domain/guides/claim.ts'
import { useText } from '../../i18n/text-context.ts'
import { Cites } from './cites.tsx'
import { QuotingText } from './quoting-text.tsx'

/** What is often said, marked as wrong before it is read, and what is right. */
export function Myths({ myths }: { readonly myths: readonly Myth[] }): ReactNode {
  const { page: text } = useText('guides')
  if (myths.length === 0) return null
  return (
    <section className="column">
      <h2 id="myths">{text.myths}</h2>
      <dl className="myths">
        {myths.map((myth) => (
          <div key={myth.said} className="myth">
            <dt>
              <span aria-hidden="true" className="myth-mark">
                ✕
              </span>
              “<QuotingText of={myth.said} />”
            </dt>
            <dd>
              <QuotingText of={myth.right} /> <Cites by={myth.by} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
