import type { ReactNode } from 'react'
import { useText } from '../../i18n/text-context.ts'
import type { ReaderSetup } from '../../state/reader-setup.ts'
import { href } from '../../ui/paths.ts'
import { BackLink } from '../../ui/question.tsx'

/** The way back: to the list of its kind and, for somebody in the middle of a setup, to the very place they left. */
export function WayBack({
  to,
  words,
  reader,
}: {
  readonly to?: string
  readonly words?: string
  readonly reader: ReaderSetup
}): ReactNode {
  const { words: text } = useText('directory')
  return (
    <div className="way-back">
      {to && words && <BackLink to={href(to)} words={words} />}
      {reader.kind === 'known' && reader.place && (
        <BackLink to={href(reader.place)} words={text.backToSetup} returns />
      )}
    </div>
  )
}
