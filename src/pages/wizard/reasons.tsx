import type { ReactNode } from 'react'
import type { AdvisedOption } from '../../domain/advice/option.ts'
import { REASON_SOURCES, type ReasonCode } from '../../domain/advice/reasons.ts'
import type { CurrentClient } from '../../domain/clients/client.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'

/** Every rule that gave an option its place, as a sentence with its source. */
export function Reasons({
  option,
  providerName,
  client,
}: {
  readonly option: AdvisedOption
  readonly providerName: string
  readonly client: CurrentClient
}): ReactNode {
  const text = useText('wizard')
  return (
    <details className="reasons">
      <summary className="inline-flex min-h-8 items-center text-water underline">
        {text.reasonsAndSources}
      </summary>
      <ul className="bullets small">
        {option.reasons.map((code) => (
          <li key={code}>
            {format(text.reason[code], { provider: providerName, client: client.name })}{' '}
            <Sources code={code} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Sources({ code }: { readonly code: ReasonCode }): ReactNode {
  const text = useText('wizard')
  const sources = REASON_SOURCES[code]
  if (sources === 'data') return `(${text.reasonFromData})`
  return sources.map(({ name, url }, place) => (
    <span key={url}>
      {place > 0 && ', '}
      <a href={url} rel="noreferrer">
        {name}
      </a>
    </span>
  ))
}
