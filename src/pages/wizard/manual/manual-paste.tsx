import { useState, type ReactNode } from 'react'
import type { FoundAccount, PastedSettings } from '../../../domain/check/found.ts'
import type { EmailAddress } from '../../../domain/address/email-address.ts'
import type { ManualForm } from '../../../domain/manual/manual-form.ts'
import { fillInOffer, offerPasted, type PastedOffer } from '../../../domain/manual/offer-pasted.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { AccountPick } from '../../check/account-pick.tsx'
import { PasteNothing } from '../../check/paste-nothing.tsx'
import { PasteText } from '../../check/paste-text.tsx'
import { PasteUnread } from '../../check/paste-unread.tsx'
import { valueWords } from './manual-words.ts'

/** The email with the settings: what is found in it gets into the form by one press. */
export function ManualPaste({
  address,
  onTake,
}: {
  readonly address: EmailAddress | undefined
  readonly onTake: (form: ManualForm) => void
}): ReactNode {
  const text = useText('manual')
  const [chosen, setChosen] = useState(0)
  const [taken, setTaken] = useState<FoundAccount>()
  const restart = () => {
    setChosen(0)
    setTaken(undefined)
  }
  const found = (parsed: Extract<PastedSettings, { readonly kind: 'found' }>) => {
    const account = parsed.accounts[chosen] ?? parsed.accounts[0]
    const offer = offerPasted(account, address)
    return (
      <>
        <AccountPick
          legend={text.pasteSeveral}
          accounts={parsed.accounts}
          chosen={chosen}
          onChoose={setChosen}
        />
        <Offer offer={offer} />
        <p className="mt-3">
          <button
            type="button"
            className="button-quiet"
            onClick={() => {
              setTaken(account)
              onTake(fillInOffer(offer))
            }}
          >
            {text.pasteTake}
          </button>
        </p>
        <p role="status" className="m-0">
          {taken === account && text.pasteTaken}
        </p>
        <PasteUnread lines={parsed.unread} />
      </>
    )
  }
  return (
    <PasteText title={text.pasteTitle} hint={text.pasteHint} button={text.pasteButton} onRead={restart}>
      {(parsed) => (parsed.kind === 'found' ? found(parsed) : <PasteNothing parsed={parsed} />)}
    </PasteText>
  )
}

function Offer({ offer }: { readonly offer: PastedOffer }): ReactNode {
  const text = useText('manual')
  return (
    <>
      <h3>{text.pasteFoundTitle}</h3>
      <ul className="bullets check-found">
        {offer.found.map(({ field, value, words }) => (
          <li key={field} className="wrap-anywhere">
            {format(text.pasteFound, {
              what: text.field[field],
              claimed: valueWords(field, value, text),
              text: words,
            })}
          </li>
        ))}
      </ul>
      {!offer.found.some(({ field }) => field.endsWith('.host')) && <p>{text.pasteNoHosts}</p>}
      {offer.ownName !== undefined && (
        <p className="notice notice-fair wrap-anywhere">
          {format(text.pasteOwnName, { text: offer.ownName })}
        </p>
      )}
    </>
  )
}
