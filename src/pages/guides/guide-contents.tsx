import type { ReactNode } from 'react'
import type { Guide } from '../../domain/guides/guide.ts'
import type { Areas } from '../../i18n/catalog.ts'
import { useText } from '../../i18n/text-context.ts'

type Parts = readonly (readonly [id: string, title: (text: Areas['guides']) => string])[]

/** What a guide has, in its order; the ids are those of the headings. */
export function partsOf(guide: Guide): Parts {
  const all: readonly (readonly [id: string, title: (text: Areas['guides']) => string, there?: boolean])[] = [
    ['what', ({ page }) => page.what],
    ['map', ({ map }) => map.heading],
    ['wire', ({ wire }) => wire.heading],
    ['trade-offs', ({ page }) => page.tradeOffs],
    ['when', ({ page }) => page.whenToUse],
    ['test', ({ commands }) => commands.heading],
    ['goes-wrong', ({ page }) => page.goesWrong],
    ['blocks', ({ page }) => page.blocks],
    ['myths', ({ page }) => page.myths, guide.myths.length > 0],
    ['disputes', ({ page }) => page.disputes, guide.disputes.length > 0],
    ['sources', ({ page }) => page.sources],
  ]
  return all.flatMap(([id, title, there = true]) => (there ? [[id, title] as const] : []))
}

export function GuideContents({ parts }: { readonly parts: Parts }): ReactNode {
  const text = useText('guides')
  return (
    <nav className="guide-contents no-print" aria-label={text.page.onThisPage}>
      <p className="aside-title font-semibold" aria-hidden="true">
        {text.page.onThisPage}
      </p>
      <ul>
        {parts.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title(text)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
