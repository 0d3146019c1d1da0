import type { ReactNode } from 'react'
import { HELP_TOPIC_OF } from '../../domain/advice/prepare.ts'
import { REQUIREMENTS, type ProviderEntry, type Requirement } from '../../domain/providers/provider.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { Text } from '../../ui/text.tsx'

/** What must be so before a mail app can log in, in the order in which to do it. */
export function ProviderPreparations({ provider }: { readonly provider: ProviderEntry }): ReactNode {
  const { providers: text } = useText('directory')
  const requirements = REQUIREMENTS.filter((requirement) => provider.requirements.includes(requirement))
  if (requirements.length === 0) return null
  const { name, appPasswordName } = provider
  return (
    <section>
      <h2 id="before">{text.before}</h2>
      <ul className="bullets">
        {requirements.map((requirement) => (
          <Preparation key={requirement} requirement={requirement} provider={provider} />
        ))}
      </ul>
      {appPasswordName && <p>{format(text.appPasswordName, { provider: name, name: appPasswordName })}</p>}
    </section>
  )
}

function Preparation({
  requirement,
  provider,
}: {
  readonly requirement: Requirement
  readonly provider: ProviderEntry
}): ReactNode {
  const result = useText('result')
  const topic = HELP_TOPIC_OF[requirement]
  // Pages about everything and pages about servers explain no single rule: they stand in the list of help pages.
  const specific = topic === 'general' || topic === 'servers' ? [] : provider.help
  return (
    <li>
      <Text of={result.requirement[requirement]} with={{ provider: provider.name }} />
      {specific
        .filter((link) => link.topic === topic)
        .map((link) => (
          <a key={link.url} className="ms-1" href={link.url} rel="noreferrer">
            {format(result.helpFrom, { provider: provider.name, topic: result.helpTopic[topic] })}
          </a>
        ))}
    </li>
  )
}
