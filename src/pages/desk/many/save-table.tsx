import { useState, type ReactNode } from 'react'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { makeManyFile } from '../../../state/many/many-desk.ts'
import type { Source } from '../../../state/many/many-store.ts'
import { href, paths } from '../../../ui/paths.ts'
import { useAnnounce } from '../../result/announce.tsx'

/** Writes the table with its links to a file: in the worker, so that a long one stops nothing. */
export function SaveTable({ source }: { readonly source: Source }): ReactNode {
  const text = useText('many')
  const announce = useAnnounce()
  const [saving, setSaving] = useState(false)
  const save = async () => {
    if (saving) return
    setSaving(true)
    const blob = await makeManyFile({
      notes: text.notes,
      link: text.headerLink,
      note: text.headerNote,
      address: `${location.origin}${href(paths.setup())}`,
    })
    const name = source.name
      ? format(text.fileName, { name: source.name.replace(/(-links)?\.[^.]*$/, '') })
      : text.pastedFileName
    offerFile(blob, name)
    setSaving(false)
    announce(format(text.saved, { name }))
  }
  return (
    <button type="button" className="button" aria-disabled={saving || undefined} onClick={() => void save()}>
      {saving ? text.saving : text.save}
    </button>
  )
}

function offerFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
