import type { ReactNode } from 'react'
import type { Comparison } from '../../domain/guides/comparison.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { Text } from '../../ui/text.tsx'
import { Cites, ClaimText } from './cites.tsx'

/** The reader finds their own case, and what to choose in it. */
export function ComparisonCases({ told }: { readonly told: Comparison }): ReactNode {
  const { comparison: text } = useText('guides')
  return (
    <section>
      <h2 id="cases">{text.cases}</h2>
      <table className="data-table">
        <caption className="sr-only">{text.casesCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.columnCase}</th>
            <th scope="col" className="w-2/5">
              {text.columnChoose}
            </th>
          </tr>
        </thead>
        <tbody>
          {told.cases.map((each) => (
            <tr key={each.when}>
              <th scope="row" className="font-normal">
                <Text of={each.when} /> <Cites by={each.by} />
              </th>
              <td data-column={text.columnChoose}>
                <span className="font-semibold" data-side={each.choose}>
                  <Text of={told.sides[each.choose]} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

export function ComparisonAspects({ told }: { readonly told: Comparison }): ReactNode {
  const { comparison: text } = useText('guides')
  const [first, second] = [told.sides.first, told.sides.second].map((side) => format(side))
  return (
    <section>
      <h2 id="aspects">{text.aspects}</h2>
      <table className="data-table">
        <caption className="sr-only">{text.aspectsCaption}</caption>
        <thead>
          <tr>
            <th scope="col" className="w-1/5">
              {text.columnAspect}
            </th>
            <th scope="col">{first}</th>
            <th scope="col">{second}</th>
          </tr>
        </thead>
        <tbody>
          {told.aspects.map((row) => (
            <tr key={row.aspect}>
              <th scope="row">
                <Text of={row.aspect} />
              </th>
              <td data-column={first}>
                <ClaimText claim={row.first} />
              </td>
              <td data-column={second}>
                <ClaimText claim={row.second} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
