import type { ReactNode } from 'react'
import { decodeSetup } from '../../domain/link/codec.ts'
import type { MendedLink } from '../../domain/link/mend.ts'
import type { WizardState } from '../../domain/wizard/state.ts'
import { firstOpenStep } from '../../domain/wizard/steps.ts'
import { useText } from '../../i18n/text-context.ts'
import type { Facts } from '../../state/facts.ts'
import { takeLink } from '../../state/link-sync.ts'
import { resolveSituation } from '../../state/situation.ts'
import { wizardStore } from '../../state/wizard-store.ts'
import { useNavigate } from '../../ui/navigation.ts'
import { paths } from '../../ui/paths.ts'
import { explainLinkProblem } from './explain-link-problem.ts'
import { useDismissLink } from './use-dismiss-link.ts'

/** A link that can’t be read: what is wrong with it, the link before that if it is plain what happened, and the way on. */
export function RefusedLink({
  problem,
  mended,
  facts,
}: {
  readonly problem: NonNullable<WizardState['linkProblem']>
  readonly mended: MendedLink | undefined
  readonly facts: Facts
}): ReactNode {
  const text = useText('wizard')
  const trust = useText('trust')
  const navigate = useNavigate()
  const dismiss = useDismissLink(facts)
  const open = ({ fragment }: MendedLink) => {
    const decoded = decodeSetup(fragment)
    if (!decoded.ok) return
    takeLink(decoded.value, facts, false)
    const now = wizardStore.getState()
    if (!now.linkProblem && !now.heldLink)
      navigate(paths.step(firstOpenStep(now, resolveSituation(now, facts).steps)))
  }
  return (
    <div className="column" role="alert">
      <h1 tabIndex={-1}>{mended ? trust.mendedTitle : text.linkRefusedTitle}</h1>
      <p className="notice notice-bad">
        {mended ? trust.mended[mended.code] : explainLinkProblem(problem, text, trust)}
      </p>
      {mended ? <Mended mended={mended} onOpen={() => open(mended)} /> : <p>{text.linkRefusedNext}</p>}
      <p className="mt-4">
        <button type="button" className={mended ? 'button-quiet' : 'button'} onClick={dismiss}>
          {text.linkRefusedStart}
        </button>
      </p>
    </div>
  )
}

function Mended({ mended, onOpen }: { readonly mended: MendedLink; readonly onOpen: () => void }): ReactNode {
  const trust = useText('trust')
  return (
    <p className="mt-4">
      <button type="button" className="button" onClick={onOpen}>
        {mended.code === 'cut-off' || mended.code === 'signs-in-name' ? trust.mendedRest : trust.mendedOpen}
      </button>
    </p>
  )
}
