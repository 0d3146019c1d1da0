import type { ReactNode } from 'react'
import { choosePreparations } from '../../domain/advice/prepare.ts'
import { chooseMove } from '../../domain/check/move.ts'
import type { SaidSettings } from '../../domain/check/said.ts'
import { accountOf } from '../../domain/check/show-field.ts'
import type { CurrentClient } from '../../domain/clients/client.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { findCheckService, makeCheckAbout, type CheckService } from '../../state/check-about.ts'
import type { Facts } from '../../state/facts.ts'
import { BeforeYouStart } from '../result/before-you-start.tsx'
import { MoveTable } from './move-table.tsx'
import { NotAllowedHere } from './not-allowed-here.tsx'

const NOTHING: SaidSettings = { incoming: {}, outgoing: {} }

/** From one provider to another: only what differs, and what to do at the new one first. */
export function MoveOutcome({
  to,
  said,
  service,
  client,
  facts,
}: {
  readonly to: string
  readonly said: SaidSettings
  readonly service: CheckService
  readonly client: CurrentClient | undefined
  readonly facts: Facts
}): ReactNode {
  const { move: text } = useText('check')
  const next = findCheckService(to, NOTHING, facts)
  return (
    <section className="check-outcome" aria-labelledby="check-move-title">
      <h2 className="mt-0" id="check-move-title">
        {text.title}
      </h2>
      <p>{text.lead}</p>
      {service.provider && next.provider ? (
        <Moved from={service} next={next} said={said} client={client} facts={facts} />
      ) : (
        <p className="notice" role="status">
          {text.missing}
        </p>
      )}
    </section>
  )
}

function Moved({
  from,
  next,
  said,
  client,
  facts,
}: {
  readonly from: CheckService
  readonly next: CheckService
  readonly said: SaidSettings
  readonly client: CurrentClient | undefined
  readonly facts: Facts
}): ReactNode {
  const { move: text } = useText('check')
  const before = makeCheckAbout(from, undefined, said, facts)
  const after = makeCheckAbout(next, client, NOTHING, facts)
  if (!after) return next.provider && <NotAllowedHere provider={next.provider} facts={facts} />
  const move = before && chooseMove(before, after, said)
  const { provider } = after
  if (!move || !provider)
    return <p className="notice notice-fair">{format(text.impossible, { provider: after.service.name })}</p>
  const { signIn } = accountOf(move.to, after.address)
  const { protocol } = move.to.incoming.server
  const preparations = choosePreparations(after.service, protocol, signIn.incoming, signIn.outgoing)
  const count = move.differs.length
  return (
    <>
      <BeforeYouStart
        title={format(text.before, { provider: provider.name })}
        provider={provider}
        requirements={preparations}
      />
      <p className="check-verdict" role="status">
        {count === 0 ? text.same : count === 1 ? text.changeOne : format(text.changeMany, { count })}
      </p>
      {count > 0 && <MoveTable move={move} from={from} after={after} said={said} />}
      <p>{text.address}</p>
    </>
  )
}
