import type { ReactNode } from 'react'
import { useText } from '../../i18n/text-context.ts'
import type { Explained } from './explain-remark.tsx'

/** The verdict at a glance: what is serious about the file, or what could be better, each named once. */
export function Summary({ all }: { readonly all: readonly Explained[] }): ReactNode {
  const text = useText('importing')
  const titles = (weight: Explained['weight']) => [
    ...new Set(all.filter((one) => one.weight === weight).map(({ title }) => title)),
  ]
  const serious = titles('bad')
  const fair = titles('fair')
  const [lead, named, className] =
    serious.length > 0
      ? [text.serious, serious, 'notice notice-bad']
      : fair.length > 0
        ? [text.worthALook, fair, 'notice notice-fair']
        : [text.nothingWeak, [], 'notice notice-good']
  return (
    <div className={className}>
      <p className="font-semibold">{lead}</p>
      {named.length > 0 ? (
        <ul className="bullets">
          {named.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      ) : (
        <p>{text.nothingWeakMeans}</p>
      )}
    </div>
  )
}
