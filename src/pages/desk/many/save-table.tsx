import { useState, type ReactNode } from 'react'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { giveFile } from '../../../ui/give-file.ts'
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
    giveFile(name, blob, blob.type)
    setSaving(false)
    announce(format(text.saved, { name }))
  }
  return (
    <button type="button" className="button" aria-disabled={saving || undefined} onClick={() => void save()}>
      {saving ? text.saving : text.save}
    </button>
  )
}
