import type { ReactNode } from 'react'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { forgetAllDrafts } from '../../state/drafts.ts'
import type { Facts } from '../../state/facts.ts'
import { setupOf } from '../../state/link-sync.ts'
import { dispatch } from '../../state/wizard-store.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { useNavigate } from '../../ui/navigation.ts'
import { paths } from '../../ui/paths.ts'
import type { StepView } from '../wizard/use-step.ts'
import { useAnnounce } from './announce.tsx'
import { PhoneSection } from './phone-section.tsx'
import { PrintButtons } from './print-buttons.tsx'
import { setupAddress } from './setup-address.ts'

/** The link to this setup, the phone, paper, and a fresh start. */
export function TakeAlong({ view, facts }: { readonly view: StepView; readonly facts: Facts }): ReactNode {
  const text = useText('result')
  const common = useText('common')
  const announce = useAnnounce()
  const navigate = useNavigate()
  const setup = setupOf(view.state)
  return (
    <>
      {setup && <PhoneSection setup={setup} view={view} />}
      <section className="aside no-print">
        <h2 className="aside-title">{text.takeAlong}</h2>
        {setup && (
          <>
            <CopyButton
              className="link-button"
              value={setupAddress(setup)}
              what=""
              words={{ copy: common.copy, copied: common.copied, failed: common.copyFailed }}
              onCopied={(ok) =>
                announce(ok ? format(common.copiedWhat, { what: text.linkCopied }) : common.copyFailed)
              }
            >
              {text.copyLink}
            </CopyButton>
            <p className="small m-0">{text.copyLinkNote}</p>
          </>
        )}
        <PrintButtons setup={setup} view={view} facts={facts} />
        <p className="m-0">
          <button
            type="button"
            className="link-button"
            onClick={() => {
              dispatch({ kind: 'started-again' })
              forgetAllDrafts()
              navigate(paths.step('provider'))
            }}
          >
            {text.startAgain}
          </button>
        </p>
      </section>
    </>
  )
}
