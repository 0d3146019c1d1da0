import type { ReactNode } from 'react'
import type { CurrentClient } from '../../domain/clients/client.ts'
import { useText } from '../../i18n/text-context.ts'
import { FormOutline } from '../../ui/form-outline.tsx'
import { useOutlineWords, windowAnchor } from './outline-words.ts'

export function ClientForm({ client }: { readonly client: CurrentClient }): ReactNode {
  const { clients: text } = useText('directory')
  const words = useOutlineWords()
  return (
    <section>
      <h2 id="form">{text.form}</h2>
      <p>{text.formLead}</p>
      {client.windows.map((window) => (
        <FormOutline key={window.id} id={windowAnchor(window.id)} window={window} words={words} />
      ))}
    </section>
  )
}
