import type { ReactNode } from 'react'
import type { PastedSettings } from '../../domain/check/found.ts'
import { useText } from '../../i18n/text-context.ts'
import { Text } from '../../ui/text.tsx'
import { AccountPick } from './account-pick.tsx'
import { PasteNothing } from './paste-nothing.tsx'
import { PasteUnread } from './paste-unread.tsx'

/** What was understood of a text, and from which of its words. */
export function PasteFound({
  parsed,
  chosen,
  onChoose,
}: {
  readonly parsed: PastedSettings
  readonly chosen: number
  readonly onChoose: (turn: number) => void
}): ReactNode {
  const text = useText('check')
  if (parsed.kind !== 'found') return <PasteNothing parsed={parsed} />
  const account = parsed.accounts[chosen] ?? parsed.accounts[0]
  return (
    <>
      <AccountPick
        legend={text.pasteSeveral}
        accounts={parsed.accounts}
        chosen={chosen}
        onChoose={onChoose}
      />
      <h3>{text.pasteFoundTitle}</h3>
      <p className="small">
        {text.pasteFoundHint} {parsed.cut && text.pasteCut}
      </p>
      <ul className="bullets check-found">
        {account.found.map(({ field, words }) => (
          <li key={field} className="wrap-anywhere">
            <Text of={text.pasteFound} with={{ what: text.field[field], text: words }} />
          </li>
        ))}
      </ul>
      <PasteUnread lines={parsed.unread} />
    </>
  )
}
