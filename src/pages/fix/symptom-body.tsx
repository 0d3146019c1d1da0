import type { ReactNode } from 'react'
import { portOfService } from '../../domain/ports/port-queries.ts'
import { isBeforeServers } from '../../domain/symptoms/fault-point.ts'
import { sidesOf, type Symptom } from '../../domain/symptoms/symptom.ts'
import { format } from '../../i18n/format.ts'
import { useLocale, useText } from '../../i18n/text-context.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { formatDate } from '../../ui/date-text.tsx'
import { href, paths } from '../../ui/paths.ts'
import { PortLink } from '../../ui/port-link.tsx'
import { SourceLink } from '../../ui/source-link.tsx'
import { Text } from '../../ui/text.tsx'
import { ReaderNotice } from '../guides/reader-notice.tsx'
import { targetsOf } from '../guides/reader-target.ts'
import { WayBack } from '../guides/way-back.tsx'
import { Announcer, useAnnounce } from '../result/announce.tsx'
import { BreakPicture } from './break-picture.tsx'
import { RemedySections } from './remedy.tsx'
import { symptomTitle } from './symptom-name.ts'
import { SymptomLinks } from './symptom-links.tsx'
import { TestHere } from './test-here.tsx'
import { MESSAGE_FIELD } from './use-field-wanted.ts'
import { useFixReader } from './use-fix-reader.ts'

/** All there is to know about one fault. Complete without JavaScript; with it, in the words of the reader’s app. */
export function SymptomBody({
  symptom,
  related,
}: {
  readonly symptom: Symptom
  readonly related: readonly Symptom[]
}): ReactNode {
  const fix = useText('fix')
  const symptoms = useText('symptoms')
  const { page: text } = fix
  const reader = useFixReader()
  const { meaning, name } = symptoms.symptom[symptom.id]
  return (
    <Announcer>
      <article>
        <WayBack to={paths.fix()} words={text.back} reader={reader.setup} />
        <div className="column">
          <h1 tabIndex={-1}>{symptomTitle(symptom, { fix, symptoms })}</h1>
          <p className="lead">
            {symptom.words !== undefined && <strong>{name}. </strong>}
            <Text of={meaning} />
          </p>
          <ReaderNotice reader={reader.setup} words={fix.handing.setupUnused} />
          <ExactWords symptom={symptom} />
          <dl className="symptom-facts">
            <div>
              <dt>{text.saidBy}</dt>
              <dd>{symptoms.place[symptom.where]}</dd>
            </div>
            <div>
              <dt>{text.ports}</dt>
              <dd className="flex flex-wrap gap-x-3">
                {symptom.services.map((service) => (
                  <PortLink key={service} port={portOfService(service)} />
                ))}
              </dd>
            </div>
          </dl>
        </div>
        <h2>{symptom.breaks === 'nowhere' ? fix.wire.headingWhole : fix.wire.heading}</h2>
        <BreakPicture symptom={symptom} reader={reader} />
        <div className="column">
          <RemedySections remedy={symptom} sides={sidesOf(symptom)} reader={reader} />
          <section className="notice no-print">
            <h2 className="mt-0">{text.paste}</h2>
            <p>{text.pasteBody}</p>
            <p>
              <a className="button-quiet" href={`${href(paths.fix())}#${MESSAGE_FIELD}`}>
                {text.pasteLink}
              </a>
            </p>
          </section>
        </div>
        {symptom.breaks !== 'nowhere' && !isBeforeServers(symptom.breaks) && (
          <TestHere
            servers={targetsOf(reader.setup).filter(({ row }) => symptom.services.includes(row.service))}
            service={symptom.services[0]}
          />
        )}
        <div className="column">
          {related.length > 0 && (
            <section>
              <h2>{text.related}</h2>
              <SymptomLinks symptoms={related} />
            </section>
          )}
          <Sources symptom={symptom} />
        </div>
      </article>
    </Announcer>
  )
}

function ExactWords({ symptom: { words, also = [] } }: { readonly symptom: Symptom }): ReactNode {
  const { page: text } = useText('fix')
  const common = useText('common')
  const announce = useAnnounce()
  const all = [...(words === undefined ? [] : [words]), ...also]
  return (
    <section aria-labelledby="exact">
      <h2 id="exact" className="mt-4">
        {text.exact}
      </h2>
      {words === undefined ? (
        <p>{text.none}</p>
      ) : (
        <p className="exact-words">
          <code lang="en" translate="no">
            {words}
          </code>
          <CopyButton
            value={words}
            what={text.copyWords}
            words={{ copy: common.copy, copied: common.copied, failed: common.copyFailed }}
            onCopied={(ok) =>
              announce(ok ? format(common.copiedWhat, { what: text.copyWords }) : common.copyFailed)
            }
          />
        </p>
      )}
      {also.length > 0 && (
        <details>
          <summary className="min-h-11 py-2 text-water">
            {words === undefined ? text.logs : text.also}
          </summary>
          <ul className="bullets">
            {also.map((form) => (
              <li key={form}>
                <code className="value" lang="en" translate="no">
                  {form}
                </code>
              </li>
            ))}
          </ul>
        </details>
      )}
      {all.some((form) => form.includes('…')) && <p className="small">{text.differs}</p>}
    </section>
  )
}

function Sources({ symptom: { evidence, sources, checked } }: { readonly symptom: Symptom }): ReactNode {
  const { page: text } = useText('fix')
  const symptoms = useText('symptoms')
  const month = formatDate(useLocale(), checked)
  return (
    <section>
      <h2>{text.sources}</h2>
      <p>
        {symptoms.evidence[evidence]}. {format(text.checked, { month })}
      </p>
      <ul className="bullets [overflow-wrap:anywhere]">
        {sources.map(({ name, url }) => (
          <li key={url ?? name}>
            {url === undefined ? (
              name
            ) : name.startsWith('RFC') ? (
              <a href={url} rel="noreferrer">
                {name}
              </a>
            ) : (
              <SourceLink url={url} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
