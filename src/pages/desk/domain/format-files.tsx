import type { ReactNode } from 'react'
import type { DomainExport } from '../../../domain/exporters/exporter.ts'
import type { Published } from '../../../domain/publish/published.ts'
import { useText } from '../../../i18n/text-context.ts'
import type { Facts } from '../../../state/facts.ts'
import { FormatFile } from './format-file.tsx'

/** Every format: what it is for, who reads it, where it goes, and the file, or why there is none. */
export function FormatFiles({
  input,
  published,
  facts,
}: {
  readonly input: DomainExport
  readonly published: readonly Published[]
  readonly facts: Facts
}): ReactNode {
  const { files: text, refusal } = useText('publish')
  return (
    <section aria-labelledby="publish-files">
      <h3 id="publish-files" className="publish-title">
        {text.filesTitle}
      </h3>
      <p>{text.filesLead}</p>
      {published.map((one) => {
        const { title, what } = text.format[one.format]
        const id = `publish-format-${one.format}`
        return (
          <section key={one.format} className="publish-file" aria-labelledby={id}>
            <h4 className="publish-subtitle" id={id}>
              {title}
              {one.format === 'user-agent-configuration' && (
                <>
                  {' '}
                  <span className="chip chip-fair">{text.experimental}</span>
                </>
              )}
            </h4>
            <p>{what}</p>
            {one.kind === 'declined' ? (
              <p className="notice notice-fair">
                <strong>{text.declined}</strong> {refusal[one.refusal]}
              </p>
            ) : (
              <FormatFile file={one} input={input} facts={facts} />
            )}
          </section>
        )
      })}
    </section>
  )
}
