import type { ReactNode } from 'react'
import type { SetupFormat } from '../../../domain/exporters/exporter.ts'
import { format as fill } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { giveFile } from '../../../ui/give-file.ts'
import { useAnnounce } from '../announce.tsx'
import type { ImportView } from './import-view.ts'
import { useFileMaker } from './use-file.ts'

/** A file that is made here, in the browser, and handed to its downloads. */
export function SaveFile({
  format,
  about,
  className,
  children,
}: {
  readonly format: SetupFormat
  readonly about: ImportView
  readonly className: string
  readonly children: ReactNode
}): ReactNode {
  const text = useText('imports')
  const announce = useAnnounce()
  const { fileName, content, mimeType } = useFileMaker()(format, about.input)
  return (
    <p className="offer-press">
      <button
        type="button"
        className={className}
        onClick={() => {
          giveFile(fileName, content, mimeType)
          announce(fill(text.saved, { text: fileName }))
        }}
      >
        {children}
      </button>
      <span className="small" translate="no">
        {fileName}
      </span>
    </p>
  )
}
