import type { ReactNode } from 'react'
import type { Hostname } from '../../domain/address/hostname.ts'
import type { Setup } from '../../domain/link/setup.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import type { Situation } from '../../state/situation.ts'
import { setupAddress } from '../result/setup-address.ts'
import { CopyText } from './copy-text.tsx'

/** The link itself, and what is to be known before it is sent. */
export function DeskLink({
  setup,
  situation,
  slip,
  onNext,
}: {
  readonly setup: Setup
  readonly situation: Situation
  /** A well-known domain that the address nearly has. */
  readonly slip: Hostname | undefined
  readonly onNext: () => void
}): ReactNode {
  const text = useText('desk')
  const address = setupAddress(setup)
  return (
    <>
      <p className="desk-link" translate="no" id="desk-link">
        {address}
      </p>
      <p className="flex flex-wrap items-center gap-x-5">
        <CopyText value={address} what={text.whatLink} className="button">
          {text.copyLink}
        </CopyText>
        <a
          className="inline-flex min-h-11 items-center"
          href={address}
          target="_blank"
          rel="noopener noreferrer"
          aria-describedby="desk-opens-note"
        >
          {text.opensNew}
        </a>
      </p>
      <p className="small" id="desk-opens-note">
        {text.opensNewNote}
      </p>
      {situation.weaker.length > 0 && <p className="notice notice-fair">{text.weak}</p>}
      {slip !== undefined && <p className="notice notice-fair">{format(text.slip, { domain: slip })}</p>}
      {(setup.email ?? setup.name) && (
        <div className="notice notice-fair">
          <p>{text.personal}</p>
          <button type="button" className="link-button" onClick={onNext}>
            {text.nextCustomer}
          </button>
        </div>
      )}
    </>
  )
}
