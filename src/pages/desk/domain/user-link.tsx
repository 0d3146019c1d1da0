import type { ReactNode } from 'react'
import { domainSetup } from '../../../domain/publish/domain-setup.ts'
import type { DomainExport } from '../../../domain/exporters/exporter.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { putDeskDrafts } from './put-desk-drafts.ts'
import { nameKnown } from '../../../state/desk-link.ts'
import type { Facts } from '../../../state/facts.ts'
import { href, paths } from '../../../ui/paths.ts'
import { setupAddress } from '../../result/setup-address.ts'
import { CopyText } from '../copy-text.tsx'
import { useTrust } from '../use-trust.ts'

/** The link to these settings, for whom no file reaches; and how it will be received. */
export function UserLink({
  input,
  facts,
}: {
  readonly input: DomainExport
  readonly facts: Facts
}): ReactNode {
  const { after: text } = useText('publish')
  const setup = domainSetup(input)
  const trust = useTrust(setup, facts)
  const named = setup && nameKnown(setup, trust)
  // A link says one form of user name for both directions; a provider’s record, which it may name, has both.
  const isSaid = trust?.kind === 'provider' || input.incoming[0]?.username === input.outgoing[0]?.username
  const unsayable = !setup || (trust && !isSaid)
  return (
    <section aria-labelledby="publish-link">
      <h3 id="publish-link" className="publish-title">
        {text.linkTitle}
      </h3>
      <p>{text.linkLead}</p>
      {unsayable && <p className="notice notice-fair">{text.linkUnsayable}</p>}
      {setup && !trust && <p>{text.linkWaiting}</p>}
      {(trust?.kind === 'refused' || trust?.kind === 'contradicted') && (
        <p className="notice notice-bad">{text.linkRefused}</p>
      )}
      {trust?.kind === 'provider' && (
        <p className="notice notice-good">{format(text.linkKnown, { provider: trust.provider.name })}</p>
      )}
      {trust?.kind === 'allowed' && isSaid && <p className="notice notice-good">{text.linkAllowed}</p>}
      {trust?.kind === 'untrusted' && isSaid && <p className="notice notice-fair">{text.linkUntrusted}</p>}
      {named && trust && isSaid && trust.kind !== 'refused' && trust.kind !== 'contradicted' && (
        <>
          <p className="desk-link" translate="no">
            {setupAddress(named)}
          </p>
          <p className="flex flex-wrap items-center gap-x-5">
            <CopyText value={setupAddress(named)} what={text.whatLink} className="button">
              {text.copyLink}
            </CopyText>
            <a
              className="inline-flex min-h-11 items-center"
              href={href(paths.desk())}
              onClick={() => putDeskDrafts(named)}
            >
              {text.toDesk}
            </a>
          </p>
        </>
      )}
    </section>
  )
}
