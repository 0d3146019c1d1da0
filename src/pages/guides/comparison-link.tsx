import type { ReactNode } from 'react'
import { slugOf, type ComparisonId } from '../../domain/guides/comparison.ts'
import { useText } from '../../i18n/text-context.ts'
import { href, paths } from '../../ui/paths.ts'

export function ComparisonLink({ id }: { readonly id: ComparisonId }): ReactNode {
  const { comparison: text } = useText('guides')
  return <a href={href(paths.comparison(slugOf(id)))}>{text.link[id]}</a>
}
