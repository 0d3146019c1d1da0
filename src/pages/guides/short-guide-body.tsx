import type { ReactNode } from 'react'
import { sourcesUnder } from '../../domain/guides/claim.ts'
import type { ShortGuide } from '../../domain/guides/short-guide.ts'
import { NOT_CHOICES } from '../../domain/ports/ports.ts'
import { useText } from '../../i18n/text-context.ts'
import { href, paths } from '../../ui/paths.ts'
import { ClaimList, ClaimParagraphs } from './cites.tsx'
import { GuideQuestion } from './guide-question.tsx'
import { GuideSources } from './guide-sources.tsx'
import { useReaderSetup } from './use-reader-setup.ts'
import { WayBack } from './way-back.tsx'

/** The page about a port that nobody has to choose. */
export function ShortGuideBody({ guide }: { readonly guide: ShortGuide }): ReactNode {
  const { page: text } = useText('guides')
  const reader = useReaderSetup()
  const service = NOT_CHOICES.find((row) => row.port === guide.port)?.service
  return (
    <article>
      <WayBack to={paths.ports()} words={text.back} reader={reader} />
      <div className="column">
        <GuideQuestion told={guide} reader={reader}>
          <li className="chip">{text.notAChoice}</li>
          <li className="small">
            {service ? (
              <>
                {text.registeredAs}{' '}
                <code className="value" translate="no">
                  {service}
                </code>
              </>
            ) : (
              text.unregistered
            )}
          </li>
        </GuideQuestion>
        <h2>{text.what}</h2>
        <ClaimParagraphs claims={guide.what} />
        <ClaimList heading={text.instead} claims={guide.instead} />
      </div>
      <GuideSources sources={sourcesUnder(guide)} />
      <p className="no-print mt-8">
        <a className="button" href={href(paths.step('provider'))}>
          {text.useOther}
        </a>
      </p>
    </article>
  )
}
