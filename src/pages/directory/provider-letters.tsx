import { memo, type ReactNode } from 'react'
import { useText } from '../../i18n/text-context.ts'
import type { Letter, LetterGroup } from './by-letter.ts'
import { JumpLinks } from './jump-links.tsx'
import { ProviderList } from './provider-list.tsx'

/** The whole list by first letter. */
export const ProviderLetters = memo(function ProviderLetters({
  groups,
}: {
  readonly groups: readonly LetterGroup[]
}): ReactNode {
  const { providers: text } = useText('directory')
  const heading = (letter: Letter) =>
    letter === 'digits' ? text.digits : letter === 'other' ? text.otherLetters : letter
  return (
    <>
      <JumpLinks
        label={text.letters}
        links={groups.map(({ letter }) => [`letter-${letter}`, heading(letter)])}
      />
      {groups.map(({ letter, providers }) => (
        <section key={letter}>
          <h2 id={`letter-${letter}`}>{heading(letter)}</h2>
          <ProviderList providers={providers} />
        </section>
      ))}
    </>
  )
})
