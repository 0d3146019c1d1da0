import { useState, type ReactNode } from 'react'
import type { Hostname } from '../../../domain/address/hostname.ts'
import { DIRECTORY } from '../../../domain/discovery/document.ts'
import type { LookupParties } from '../../../domain/discovery/parties.ts'
import type { Areas } from '../../../i18n/catalog.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { rememberConsent } from '../../../state/lookup-consent.ts'
import { LookupHeading } from './lookup-heading.tsx'
import type { LookupState } from './use-lookup.ts'
import { useWho } from './who-words.ts'

/** Who would learn what. Nothing is asked before the press. */
export function Consent({
  domain,
  shown,
  parties,
  after,
  isRemembered,
  takesFocus,
  onAsk,
}: {
  readonly domain: Hostname
  readonly shown: string
  readonly parties: LookupParties
  readonly after: Extract<LookupState, { readonly kind: 'not-asked' }>['after']
  readonly isRemembered: boolean
  readonly takesFocus: boolean
  readonly onAsk: () => void
}): ReactNode {
  const { consent: text } = useText('lookup')
  const who = useWho(parties)
  const [remember, setRemember] = useState(false)
  return (
    <>
      <LookupHeading takesFocus={takesFocus}>{format(text.title, { domain: shown })}</LookupHeading>
      <div role="status">{after && <p className="notice notice-fair">{explain(text, after, domain)}</p>}</div>
      <p>{text.what}</p>
      <div id="lookup-learns">
        <ul className="bullets">
          <li>{format(text.dns, { who, domain: shown })}</li>
          <li>{format(text.directory, { who: DIRECTORY.name, domain: shown })}</li>
          <li>{format(text.web, { domain: shown })}</li>
        </ul>
        <p>
          {text.connection} {shown !== domain && format(text.written, { domain })}
        </p>
      </div>
      {!isRemembered && (
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            className="size-5 shrink-0 accent-water"
            checked={remember}
            onChange={(event) => setRemember(event.target.checked)}
          />
          {text.remember}
        </label>
      )}
      <button
        type="button"
        className="button mt-2"
        aria-describedby="lookup-learns"
        onClick={() => {
          if (remember) rememberConsent(parties)
          onAsk()
        }}
      >
        {format(text.ask, { domain: shown })}
      </button>
    </>
  )
}

function explain(
  text: Areas['lookup']['consent'],
  after: NonNullable<Parameters<typeof Consent>[0]['after']>,
  domain: Hostname,
): string {
  switch (after) {
    case 'stopped':
      return format(text[after], { domain })
    case 'offline':
    case 'not-loaded':
      return text[after]
  }
}
