import type { ReactNode } from 'react'
import { Text } from '../../ui/text.tsx'

/** A heading and a list of sentences. */
export function BulletSection({
  heading,
  items,
}: {
  readonly heading: string
  readonly items: readonly string[]
}): ReactNode {
  return (
    <section>
      <h2>{heading}</h2>
      <ul className="bullets">
        {items.map((item) => (
          <li key={item}>
            <Text of={item} />
          </li>
        ))}
      </ul>
    </section>
  )
}
