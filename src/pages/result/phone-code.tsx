import { useEffect, useRef, useState, type ReactNode } from 'react'
import { isWeak } from '../../domain/link/v1.ts'
import type { Setup } from '../../domain/link/setup.ts'
import { makeQr } from '../../domain/qr/qr-code.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import type { StepView } from '../wizard/use-step.ts'
import { useAnnounce } from './announce.tsx'
import { PhoneChoiceFields } from './phone-choice-fields.tsx'
import { choosePhoneSetup } from './phone-setup.ts'
import { setupAddress } from './setup-address.ts'
import './phone-code.css'

/** The code, the link that is in it, and what else it may hold. */
export function PhoneCode({ setup, view }: { readonly setup: Setup; readonly view: StepView }): ReactNode {
  const text = useText('result')
  const common = useText('common')
  const announce = useAnnounce()
  const [choices, setChoices] = useState({ withAddress: false, otherApp: false })
  const link = setupAddress(choosePhoneSetup(setup, view.state, choices))
  const code = makeQr(link)
  const picture = useRef<HTMLDivElement>(null)
  // Opened low on the page, the code would lie below the window's edge.
  useEffect(() => picture.current?.scrollIntoView({ block: 'nearest' }), [])
  const weak = [setup.incoming, setup.outgoing].some((choice) => choice && isWeak(choice))
  return (
    <>
      <p className="mt-0">{text.phoneScan}</p>
      <div className="phone-code">
        {code.ok ? (
          <div ref={picture} className="phone-picture">
            <QrCode code={code.value} label={text.phoneCode} />
          </div>
        ) : (
          <p className="notice notice-fair">{text.phoneTooLong}</p>
        )}
        <div>
          <p className="m-0 font-semibold">{text.phoneLink}</p>
          <p className="value small mt-0" translate="no">
            {link}
          </p>
          <CopyButton
            className="button-quiet"
            value={link}
            what=""
            words={{ copy: common.copy, copied: common.copied, failed: common.copyFailed }}
            onCopied={(ok) =>
              announce(ok ? format(common.copiedWhat, { what: text.phoneLink }) : common.copyFailed)
            }
          >
            {text.phoneCopy}
          </CopyButton>
          {weak && <p className="small">{text.phoneWeak}</p>}
        </div>
      </div>
      <PhoneChoiceFields
        view={view}
        choices={choices}
        onChange={(chosen, words) => {
          setChoices(chosen)
          announce(words)
        }}
      />
    </>
  )
}
