import type { ReactNode } from 'react'
import type { FoundAccount, PastedSettings } from '../../domain/check/found.ts'
import { useText } from '../../i18n/text-context.ts'
import { Text } from '../../ui/text.tsx'
import { RadioRow } from '../desk/radio-row.tsx'

/** What was understood of a text, and from which of its words. */
export function PasteFound({
  parsed,
  chosen,
  onChoose,
}: {
  readonly parsed: PastedSettings
  readonly chosen: number
  readonly onChoose: (accounts: readonly FoundAccount[], turn: number, unread: number) => void
}): ReactNode {
  const text = useText('check')
  switch (parsed.kind) {
    case 'raw-data':
      return (
        <p className="notice notice-fair">
          <Text of={text.pasteRawData} />
        </p>
      )
    case 'nothing':
      return (
        <p className="notice notice-fair">
          {text.pasteNothing} {parsed.cut && text.pasteCut}
        </p>
      )
    case 'found': {
      const account = parsed.accounts[chosen] ?? parsed.accounts[0]
      return (
        <>
          {parsed.accounts.length > 1 && (
            <fieldset className="mt-2">
              <legend className="font-semibold">{text.pasteSeveral}</legend>
              {parsed.accounts.map((each, turn) => (
                <RadioRow
                  key={turn}
                  name="check-account"
                  checked={turn === chosen}
                  onChoose={() => onChoose(parsed.accounts, turn, parsed.unread.length)}
                >
                  <span className="min-w-0 wrap-anywhere">{nameOf(each)}</span>
                </RadioRow>
              ))}
            </fieldset>
          )}
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
          {parsed.unread.length > 0 && (
            <div className="notice notice-fair mt-2">
              <h3 className="mt-0">{text.pasteUnreadTitle}</h3>
              <p>{text.pasteUnreadHint}</p>
              <ul className="bullets check-found">
                {parsed.unread.map((line, turn) => (
                  <li key={turn} className="wrap-anywhere">
                    {line}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </>
      )
    }
  }
}

function nameOf({ name, found }: FoundAccount): string {
  const protocol = found.find(({ field }) => field === 'protocol')?.value
  return protocol ? `${name} (${protocol.toUpperCase()})` : name
}
