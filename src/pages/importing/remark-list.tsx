import type { ReactNode } from 'react'
import type { Weight } from '../../domain/imports/content-kinds.ts'
import { useText } from '../../i18n/text-context.ts'
import type { Explained } from './explain-remark.tsx'

const LOOK: { readonly [W in Weight]: { readonly icon: string; readonly className: string } } = {
  bad: { icon: '✕', className: 'chip chip-bad' },
  fair: { icon: '!', className: 'chip chip-fair' },
  plain: { icon: 'i', className: 'chip' },
}

const ORDER: readonly Weight[] = ['bad', 'fair', 'plain']

/** What should be known, the serious first: each as word, icon and colour, and why. */
export function RemarkList({ remarks }: { readonly remarks: readonly Explained[] }): ReactNode {
  if (remarks.length === 0) return null
  const sorted = ORDER.flatMap((weight) => remarks.filter((remark) => remark.weight === weight))
  return (
    <ul className="import-remarks">
      {sorted.map((remark, place) => (
        <li key={place}>
          <RemarkTitle weight={remark.weight}>{remark.title}</RemarkTitle>
          <div>{remark.why}</div>
        </li>
      ))}
    </ul>
  )
}

export function RemarkTitle({
  weight,
  children,
}: {
  readonly weight: Weight
  readonly children: ReactNode
}): ReactNode {
  const text = useText('importing')
  const { icon, className } = LOOK[weight]
  return (
    <p className="import-remark-title">
      <span className={className}>
        <span aria-hidden="true">{icon}</span>
        {text.weight[weight]}
      </span>{' '}
      <strong>{children}</strong>
    </p>
  )
}
