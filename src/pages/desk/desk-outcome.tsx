import type { ReactNode } from 'react'
import type { DeskProblem } from '../../domain/desk/desk-form.ts'
import { encodeSetup } from '../../domain/link/codec.ts'
import type { Setup } from '../../domain/link/setup.ts'
import { findNearMiss } from '../../domain/providers/near-miss.ts'
import type { LinkTrust } from '../../domain/link/trust.ts'
import { useText } from '../../i18n/text-context.ts'
import type { Facts } from '../../state/facts.ts'
import type { ResolvedSetup } from '../../state/resolve-setup.ts'
import { resolveSheet } from '../../state/sheet-content.ts'
import { setupAddress } from '../result/setup-address.ts'
import { PrintSheetButton } from '../sheet/print-sheet-button.tsx'
import { CustomerView } from './customer-view.tsx'
import { DeskCode } from './desk-code.tsx'
import { DeskLink } from './desk-link.tsx'
import { HandoutTexts } from './handout-texts.tsx'
import { LinkStanding } from './link-standing.tsx'
import { MissingParts } from './missing-parts.tsx'
import type { DeskFields } from './use-desk-form.ts'

/** What comes of the form: how the link will be received, the link, its code, the texts, and the page that it opens on. */
export function DeskOutcome({
  fields,
  facts,
  setup,
  written,
  trust,
  resolved,
  problems,
}: {
  readonly fields: DeskFields
  readonly facts: Facts
  readonly setup: Setup | undefined
  /** The setup as it was typed, where the link names a provider in its place. */
  readonly written: Setup | undefined
  readonly trust: LinkTrust | undefined
  readonly resolved: ResolvedSetup | undefined
  readonly problems: readonly DeskProblem[]
}): ReactNode {
  const text = useText('desk')
  const sendable = trust && trust.kind !== 'contradicted' && trust.kind !== 'refused'
  return (
    <section className="desk-outcome" aria-labelledby="desk-outcome-title">
      <h2 className="mt-0" id="desk-outcome-title">
        {text.outcomeTitle}
      </h2>
      {problems.length > 0 && <MissingParts problems={problems} isLink={setup !== undefined} />}
      {setup && resolved && trust && (
        <>
          <LinkStanding
            trust={trust}
            renamed={setup.service.kind !== written?.service.kind}
            fields={fields}
          />
          {sendable && (
            <>
              <DeskLink
                setup={setup}
                situation={resolved.situation}
                slip={setup.email && findNearMiss(setup.email.domain, facts.providers.wellKnown)}
                onNext={() => {
                  fields.set('email', '')
                  fields.set('name', '')
                }}
              />
              <DeskCode key={encodeSetup(setup)} address={setupAddress(setup)} />
              {resolveSheet(resolved.state, resolved.situation).ok && (
                <p>
                  <PrintSheetButton setup={setup} facts={facts} className="button-quiet" />
                </p>
              )}
              <HandoutTexts
                language={fields.form.lang}
                setup={setup}
                situation={resolved.situation}
                asksFirst={trust.kind === 'untrusted'}
              />
            </>
          )}
          <CustomerView setup={setup} resolved={resolved} trust={trust} facts={facts} />
        </>
      )}
    </section>
  )
}
