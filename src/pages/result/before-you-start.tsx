import type { ReactNode } from 'react'
import { HELP_TOPIC_OF } from '../../domain/advice/prepare.ts'
import type { ProviderEntry, Requirement } from '../../domain/providers/provider.ts'
import { format } from '../../i18n/format.ts'
import { useLocale, useText } from '../../i18n/text-context.ts'
import { formatDate } from '../../ui/date-text.tsx'
import { HelpLinks } from './help-links.tsx'

/** What must be so before the settings work: the commonest cause of failure, so it comes before them. */
export function BeforeYouStart({
  title,
  provider,
  requirements,
}: {
  readonly title: string
  readonly provider: ProviderEntry
  readonly requirements: readonly Requirement[]
}): ReactNode {
  const text = useText('result')
  const locale = useLocale()
  if (requirements.length === 0) return null
  const topics = [...new Set(requirements.map((requirement) => HELP_TOPIC_OF[requirement]))]
  return (
    <section className="notice notice-fair">
      <h2 className="mt-0">{title}</h2>
      <ul className="bullets">
        {requirements.map((requirement) => (
          <li key={requirement}>{format(text.requirement[requirement], { provider: provider.name })}</li>
        ))}
      </ul>
      {provider.appPasswordName && requirements.includes('app-password') && (
        <p>{format(text.appPasswordIsCalled, { provider: provider.name, name: provider.appPasswordName })}</p>
      )}
      <HelpLinks provider={provider} topics={topics} />
      <p className="small">{format(text.helpChecked, { month: formatDate(locale, provider.checked) })}</p>
    </section>
  )
}
