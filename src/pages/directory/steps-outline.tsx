import type { ReactNode } from 'react'
import type { CurrentClient } from '../../domain/clients/client.ts'
import { useText } from '../../i18n/text-context.ts'
import { StepList } from './step-list.tsx'

/** An app's steps for both protocols and all its versions, with blanks where the person's values go. */
export function StepsOutline({ client }: { readonly client: CurrentClient }): ReactNode {
  const { clients: text } = useText('directory')
  return (
    <section>
      <h2 id="steps">{text.steps}</h2>
      <StepList steps={client.steps} client={client} />
    </section>
  )
}
