import type { ReactNode } from 'react'
import { encodeSetup } from '../../domain/link/codec.ts'
import { useText } from '../../i18n/text-context.ts'
import type { ReaderSetup } from '../../state/reader-setup.ts'
import { href, paths } from '../../ui/paths.ts'

/** Said only where the address brought a setup that can’t be used, or not yet. */
export function ReaderNotice({
  reader,
  words,
}: {
  readonly reader: ReaderSetup
  /** On a page that is no guide. */
  readonly words?: string
}): ReactNode {
  const { commands: text } = useText('guides')
  if (reader.kind === 'broken')
    return (
      <p className="notice notice-fair" role="status">
        {words ?? text.nothingFilled}
      </p>
    )
  if (reader.kind !== 'unconfirmed') return null
  return (
    <div className="notice notice-fair" role="status">
      <p>{text.unconfirmed}</p>
      <p>
        <a href={`${href(paths.setup())}#${encodeSetup(reader.setup)}`}>{text.lookAtServers}</a>
      </p>
    </div>
  )
}
