import { useEffect, useState, type ReactNode } from 'react'
import type { DecodedLink } from '../../domain/link/setup.ts'
import type { LinkTrust } from '../../domain/link/trust.ts'
import type { NamedBy } from '../../domain/wizard/state.ts'
import { useText } from '../../i18n/text-context.ts'
import type { Facts } from '../../state/facts.ts'
import { judgeOpenedLink, openOurs, openServers, settleHeldLink } from '../../state/held-link.ts'
import { useOnward } from '../wizard/use-onward.ts'
import { ContradictedLink } from './contradicted-link.tsx'
import { Focused } from './focused.tsx'
import { RefusedHost } from './refused-host.tsx'
import { UntrustedLink } from './untrusted-link.tsx'
import { useDismissLink } from './use-dismiss-link.ts'

/** A link that shows nothing before it was judged, and most often nothing before the person has said so. */
export function HeldLink({ link, facts }: { readonly link: DecodedLink; readonly facts: Facts }): ReactNode {
  const text = useText('trust')
  const common = useText('common')
  const onward = useOnward()
  const dismiss = useDismissLink(facts)
  const [trust, setTrust] = useState<LinkTrust>()
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    let wanted = true
    const judge = async () => {
      const judged = await judgeOpenedLink(link, facts)
      if (!wanted) return
      if (settleHeldLink(link, judged) === 'opened') await onward()
      else setTrust(judged)
    }
    // The list that names are judged by did not arrive: without it, nothing is shown.
    judge().catch(() => setFailed(true))
    return () => {
      wanted = false
    }
  }, [link, facts, onward])

  return (
    <>
      {trust ? (
        <Focused>
          <Judged
            trust={trust}
            facts={facts}
            onOwn={dismiss}
            onConfirm={(by) => {
              openServers(link, by)
              void onward()
            }}
            onOurs={(id) => {
              openOurs(link.setup, id)
              void onward()
            }}
          />
        </Focused>
      ) : (
        <div className="column">
          <h1 tabIndex={-1}>{failed ? common.loadFailedTitle : text.judging}</h1>
          {failed && (
            <p>
              {common.loadFailedBody}{' '}
              <button type="button" className="button-quiet" onClick={() => location.reload()}>
                {common.crashReload}
              </button>
            </p>
          )}
        </div>
      )}
    </>
  )
}

export function Judged({
  trust,
  facts,
  onOwn,
  onConfirm,
  onOurs,
}: {
  readonly trust: LinkTrust
  readonly facts: Facts
  readonly onOwn: () => void
  readonly onConfirm: (by: NamedBy) => void
  readonly onOurs: (providerId: string) => void
}): ReactNode {
  switch (trust.kind) {
    case 'untrusted':
      return <UntrustedLink trust={trust} facts={facts} onConfirm={onConfirm} onOurs={onOurs} onOwn={onOwn} />
    case 'contradicted':
      return (
        <ContradictedLink
          trust={trust}
          onOurs={facts.providers.hidden.has(trust.provider.id) ? undefined : () => onOurs(trust.provider.id)}
          onOwn={onOwn}
        />
      )
    case 'refused':
      return <RefusedHost problem={trust.problem} onOwn={onOwn} />
    case 'provider':
    case 'unknown-provider':
    case 'no-servers':
    case 'allowed':
      return null
  }
}
