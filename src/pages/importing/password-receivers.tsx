import type { ReactNode } from 'react'
import type { Purpose } from '../../domain/imports/receivers.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { useListWords } from '../../ui/list-words.ts'
import type { ToldReceiver } from './explain-receiver.tsx'
import { HostWords } from './host-words.tsx'
import { RemarkList } from './remark-list.tsx'

/** Who would be sent a password: each name whole, whose it is, and what for. */
export function PasswordReceivers({
  receivers,
  isHidden,
}: {
  readonly receivers: readonly ToldReceiver[]
  /** A part of the file can’t be read. */
  readonly isHidden: boolean
}): ReactNode {
  const text = useText('importing')
  return (
    <section aria-labelledby="import-receivers">
      <h3 id="import-receivers">{text.receiversTitle}</h3>
      {isHidden && <p>{text.receiversHidden}</p>}
      {receivers.length === 0 ? (
        !isHidden && <p>{text.receiversNone}</p>
      ) : (
        <>
          <p>{text.receiversLead}</p>
          <ul className="import-receivers">
            {receivers.map((told) => (
              <Receiver key={told.receiver.key} told={told} />
            ))}
          </ul>
          <p className="small">{text.decisive}</p>
        </>
      )}
    </section>
  )
}

function Receiver({ told: { receiver, provider, remarks } }: { readonly told: ToldReceiver }): ReactNode {
  const text = useText('importing')
  const list = useListWords()
  const words: Partial<Record<Purpose, string>> = text.purpose
  const purposes = receiver.purposes.flatMap((purpose) => words[purpose] ?? [])
  const owner = provider ? [format(text.knownReceiver, { provider: provider.name })] : []
  return (
    <li>
      <p className="import-receiver">
        <HostWords host={receiver.host} />
      </p>
      <p className="small m-0">{list([...purposes, ...owner])}</p>
      <RemarkList remarks={remarks} />
    </li>
  )
}
