import type { ReactNode } from 'react'
import type { LinkTrust } from '../../domain/link/trust.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { Text } from '../../ui/text.tsx'
import { Warnings } from '../trust/warnings.tsx'
import { Receivers } from '../trust/receivers.tsx'
import { explainRefusal } from '../trust/refused-host.tsx'
import type { DeskFields } from './use-desk-form.ts'
import { RefusedName } from '../trust/refused-name.tsx'

/** How the link will be received, said before it is sent; and how to make one that is received better. */
export function LinkStanding({
  trust,
  renamed,
  fields,
}: {
  readonly trust: LinkTrust
  /** The typed servers are a known provider’s, and the link names that. */
  readonly renamed: boolean
  readonly fields: DeskFields
}): ReactNode {
  const text = useText('desk')
  const words = useText('trust')
  switch (trust.kind) {
    case 'provider':
      return (
        <p className="notice notice-good">
          {renamed ? format(text.standingRecognised, { provider: trust.provider.name }) : text.standingKnown}
        </p>
      )
    case 'allowed':
      return <p className="notice notice-good">{text.standingAllowed}</p>
    case 'untrusted':
      return (
        <div className="notice notice-fair">
          <p>{text.standingUntrusted}</p>
          <Receivers receivers={trust.receivers} />
          <Warnings warnings={trust.warnings} />
          <h3>{text.standingAvoidTitle}</h3>
          <ul className="bullets">
            <li>{text.standingAvoidProvider}</li>
            <li>
              <Text of={text.standingAvoidOwn} />
            </li>
            <li>{text.standingAvoidCompare}</li>
          </ul>
        </div>
      )
    case 'contradicted': {
      const { provider, name } = trust
      return (
        <div className="notice notice-bad">
          <p>{format(text.standingContradicted, { provider: provider.name, name })}</p>
          <button
            type="button"
            className="button-quiet"
            onClick={() => {
              fields.set('service', 'provider')
              fields.set('provider', provider.id)
            }}
          >
            {format(text.standingUseOwner, { provider: provider.name })}
          </button>
        </div>
      )
    }
    case 'refused':
      return (
        <div className="notice notice-bad">
          <p>
            {text.standingRefused} <RefusedName problem={trust.problem} />
          </p>
          <p>{explainRefusal(trust.problem, words)}</p>
        </div>
      )
    case 'unknown-provider':
    case 'no-servers':
      return null
  }
}
