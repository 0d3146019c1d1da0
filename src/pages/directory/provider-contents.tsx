import type { ReactNode } from 'react'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { JumpLinks } from './jump-links.tsx'
import type { ProviderPageData } from './provider-data.ts'

/** The way to each part of the page that there is. */
export function ProviderContents({ data }: { readonly data: ProviderPageData }): ReactNode {
  const { providers: text, words } = useText('directory')
  const { provider, apps, closed } = data
  const parts = [
    !closed && provider.requirements.length > 0 && (['before', text.before] as const),
    !closed && (['receiving', text.receiving] as const),
    !closed && (['sending', text.sending] as const),
    apps.length > 0 && (['apps', text.apps] as const),
    provider.help.length > 0 && (['help', format(text.help, { provider: provider.name })] as const),
    ['sure', text.sure] as const,
    ['sources', words.sources] as const,
  ]
  return <JumpLinks label={text.onThisPage} links={parts.filter((part) => part !== false)} />
}
