import type { ReactNode } from 'react'
import type { CurrentClient } from '../../domain/clients/client.ts'
import { useText } from '../../i18n/text-context.ts'
import { JumpLinks } from './jump-links.tsx'

/** The way to each part of the page that there is. */
export function ClientContents({ client }: { readonly client: CurrentClient }): ReactNode {
  const { clients: text, words } = useText('directory')
  const parts = [
    ['abilities', text.abilities] as const,
    ['words', text.words] as const,
    ['form', text.form] as const,
    ['steps', text.steps] as const,
    ['editing', text.editing] as const,
    ['imports', text.imports] as const,
    client.traps.length > 0 && (['traps', text.traps] as const),
    ['sure', text.sure] as const,
    ['sources', words.sources] as const,
  ]
  return <JumpLinks label={text.onThisPage} links={parts.filter((part) => part !== false)} />
}
