import type { ReactNode } from 'react'
import type { DomainExport } from '../../../domain/exporters/exporter.ts'
import { publishChecks, renderChecks } from '../../../domain/publish/checks.ts'
import type { PublishedFile } from '../../../domain/publish/published.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { ComparisonLink } from '../../guides/comparison-link.tsx'
import { COMPARISON_IDS } from '../../../domain/guides/comparison.ts'
import { CopyableText } from './copyable.tsx'

/** Commands that show whether all is published as it should be, each with what it has to answer. */
export function AfterwardsChecks({
  input,
  files,
}: {
  readonly input: DomainExport
  readonly files: readonly PublishedFile[]
}): ReactNode {
  const { after: text } = useText('publish')
  return (
    <section aria-labelledby="publish-checks">
      <h3 id="publish-checks" className="publish-title">
        {text.checkTitle}
      </h3>
      <p>{text.checkLead}</p>
      {publishChecks(input, files).map(([purpose, checks]) => (
        <section key={purpose} aria-labelledby={`publish-check-${purpose}`}>
          <h4 className="publish-subtitle" id={`publish-check-${purpose}`}>
            {text.check[purpose]}
          </h4>
          <CopyableText
            wrap
            value={renderChecks(checks)}
            what={format(text.whatCheck, { what: text.check[purpose] })}
          />
        </section>
      ))}
      <h4 className="publish-subtitle">{text.checkAppTitle}</h4>
      <ul className="bullets">
        {Object.entries(text.checkApp).map(([key, sentence]) => (
          <li key={key}>{sentence}</li>
        ))}
      </ul>
      <p>
        {text.guides}:{' '}
        {COMPARISON_IDS.map((id, place) => (
          <span key={id}>
            {place > 0 && ' · '}
            <ComparisonLink id={id} />
          </span>
        ))}
      </p>
    </section>
  )
}
