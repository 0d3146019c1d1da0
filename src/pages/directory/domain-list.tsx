import type { ReactNode } from 'react'
import type { ProviderEntry } from '../../domain/providers/provider.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'

const SHOWN = 12

/** Which addresses the page is about. Long lists fold. */
export function DomainList({ provider }: { readonly provider: ProviderEntry }): ReactNode {
  const { providers: text } = useText('directory')
  const domains: readonly string[] = [...provider.domains, ...provider.domainPatterns]
  if (domains.length === 0) return <p>{format(text.noDomains, { provider: provider.name })}</p>
  const hidden = domains.slice(SHOWN)
  return (
    <>
      <p>{text.domains}</p>
      <Domains domains={domains.slice(0, SHOWN)} />
      {hidden.length > 0 && (
        <details>
          <summary className="py-1 text-water">{format(text.moreDomains, { count: hidden.length })}</summary>
          <Domains domains={hidden} />
        </details>
      )}
    </>
  )
}

function Domains({ domains }: { readonly domains: readonly string[] }): ReactNode {
  return (
    <ul className="flex flex-wrap gap-x-4" translate="no">
      {domains.map((domain) => (
        <li key={domain}>
          <code className="value">{domain}</code>
        </li>
      ))}
    </ul>
  )
}
