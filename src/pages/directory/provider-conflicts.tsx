import type { ReactNode } from 'react'
import { SOURCE_KINDS } from '../../domain/account/settings.ts'
import type { ProviderDetails } from '../../domain/providers/provider.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { DataText } from '../../ui/data-text.tsx'

/** Where the sources disagree, and what was decided. */
export function ProviderConflicts({
  conflicts,
}: {
  readonly conflicts: ProviderDetails['conflicts']
}): ReactNode {
  const { providers: text, words } = useText('directory')
  if (conflicts.length === 0) return null
  const nameOf = (source: string) => {
    const kind = SOURCE_KINDS.find((known) => known === source)
    return kind ? words.source[kind] : source
  }
  return (
    <>
      <h2>{text.conflicts}</h2>
      <ul className="bullets">
        {conflicts.map(({ source, says, resolution }) => (
          <li key={source + says}>
            {format(text.conflictSays, { source: nameOf(source) })} <DataText text={says} />{' '}
            <span className="block">
              {text.conflictWe} <DataText text={resolution} />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
