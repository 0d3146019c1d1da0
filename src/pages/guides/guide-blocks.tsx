import type { ReactNode } from 'react'
import { blocksOf, type Guide } from '../../domain/guides/guide.ts'
import { useText } from '../../i18n/text-context.ts'
import { SourceLink } from '../../ui/source-link.tsx'
import { Text } from '../../ui/text.tsx'

/** Who blocks the port, who says so, and how well that is known. */
export function GuideBlocks({ guide }: { readonly guide: Guide }): ReactNode {
  const { page: text } = useText('guides')
  const { blockConfidence } = useText('ports')
  return (
    <section className="column">
      <h2 id="blocks">{text.blocks}</h2>
      <ul className="bullets">
        {blocksOf(guide).map((block) => (
          <li key={block.by}>
            <strong>
              <Text of={block.who} />
            </strong>
            {': '}
            <Text of={block.what} />
            <span className="small block">
              {blockConfidence[block.confidence]} {text.blockSource} <SourceLink url={block.source} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
