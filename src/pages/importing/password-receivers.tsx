import type { ReactNode } from 'react'
import type { PasswordReceiver, Purpose } from '../../domain/imports/receivers.ts'
import { findHostOwners } from '../../domain/link/owners.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import type { Facts } from '../../state/facts.ts'
import { useListWords } from '../../ui/list-words.ts'
import { explainReceiver } from './explain-remark.tsx'
import { HostWords } from './host-words.tsx'
import { RemarkList } from './remark-list.tsx'

/** Who would be sent a password: each name whole, whose it is, and what for. */
export function PasswordReceivers({
  receivers,
  facts,
}: {
  readonly receivers: readonly PasswordReceiver[]
  readonly facts: Facts
}): ReactNode {
  const text = useText('importing')
  return (
    <section aria-labelledby="import-receivers">
      <h3 id="import-receivers">{text.receiversTitle}</h3>
      {receivers.length === 0 ? (
        <p>{text.receiversNone}</p>
      ) : (
        <>
          <p>{text.receiversLead}</p>
          <ul className="import-receivers">
            {receivers.map((receiver) => (
              <Receiver key={receiver.key} receiver={receiver} facts={facts} />
            ))}
          </ul>
          <p className="small">{text.decisive}</p>
        </>
      )}
    </section>
  )
}

function Receiver({
  receiver,
  facts,
}: {
  readonly receiver: PasswordReceiver
  readonly facts: Facts
}): ReactNode {
  const text = useText('importing')
  const list = useListWords()
  const { host, purposes } = receiver
  const words: Partial<Record<Purpose, string>> = text.purpose
  const [provider] = host.kind === 'name' ? findHostOwners(facts.providers, host.name, undefined) : []
  const remark = explainReceiver(receiver, facts.providers, text)
  return (
    <li>
      <p className="import-receiver">
        <HostWords host={host} />
      </p>
      <p className="small m-0">
        {list([
          ...purposes.flatMap((purpose) => words[purpose] ?? []),
          ...(provider ? [format(text.knownReceiver, { provider: provider.name })] : []),
        ])}
      </p>
      {remark && <RemarkList remarks={[remark]} />}
    </li>
  )
}
