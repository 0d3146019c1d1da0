import type { ReactNode } from 'react'
import { findPublishWarnings } from '../../../domain/publish/find-warnings.ts'
import { isMade, publishFormats } from '../../../domain/publish/published.ts'
import type { ReadPublishForm } from '../../../domain/publish/read-form.ts'
import { webServerInput } from '../../../domain/publish/web-files.ts'
import { domainProfileWords } from '../../../i18n/profile-words.ts'
import { useText } from '../../../i18n/text-context.ts'
import type { Facts } from '../../../state/facts.ts'
import { AfterwardsChecks } from './afterwards-checks.tsx'
import { DownloadAll } from './download-all.tsx'
import { DnsRecords } from './dns-records.tsx'
import { FormatFiles } from './format-files.tsx'
import { MissingFields } from './missing-fields.tsx'
import { PUBLISHED_NOW } from './published/published-now.tsx'
import { SignProfile } from './sign-profile.tsx'
import { UserLink } from './user-link.tsx'
import { WebServerTexts } from './web-server-texts.tsx'

export const OUTCOME_TITLE = 'publish-outcome'

/** What comes of the form, as it is typed. */
export function PublishOutcome({
  read: { input, problems },
  facts,
}: {
  readonly read: ReadPublishForm
  readonly facts: Facts
}): ReactNode {
  const text = useText('publish')
  return (
    <section className="desk-outcome publish-outcome" aria-labelledby={OUTCOME_TITLE}>
      <h2 className="mt-0" id={OUTCOME_TITLE} tabIndex={-1}>
        {text.outcomeTitle}
      </h2>
      {input ? <Outcome input={input} facts={facts} /> : <MissingFields problems={problems} />}
    </section>
  )
}

function Outcome({
  input,
  facts,
}: {
  readonly input: NonNullable<ReadPublishForm['input']>
  readonly facts: Facts
}): ReactNode {
  const text = useText('publish')
  const profile = useText('profile')
  const published = publishFormats(input, (about) => domainProfileWords(about, profile))
  const files = published.filter(isMade)
  const warnings = findPublishWarnings(input)
  const web = webServerInput(input.domain, files)
  const signed = files.find(({ format }) => format === 'domain-profile')
  const sections = [
    ['publish-files', text.files.filesTitle],
    ['publish-records', text.files.recordsTitle],
    ...(web ? [['publish-server', text.after.serverTitle] as const] : []),
    ...(signed ? [['publish-sign', text.after.signTitle] as const] : []),
    ['publish-checks', text.after.checkTitle],
    ['publish-link', text.after.linkTitle],
    [PUBLISHED_NOW, text.now.title],
  ] as const
  return (
    <>
      {warnings.length > 0 && (
        <div className="notice notice-fair">
          <p className="mt-0 font-semibold">{text.worthALook}</p>
          <ul className="bullets">
            {warnings.map((warning) => (
              <li key={warning}>{text.form.warning[warning]}</li>
            ))}
          </ul>
        </div>
      )}
      <DownloadAll input={input} published={published} />
      <nav aria-label={text.contents}>
        <ul className="publish-contents">
          {sections.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <FormatFiles input={input} published={published} facts={facts} />
      <DnsRecords input={input} />
      {web && <WebServerTexts input={web} />}
      {signed && <SignProfile fileName={signed.fileName} />}
      <AfterwardsChecks input={input} files={files} />
      <UserLink input={input} facts={facts} />
    </>
  )
}
