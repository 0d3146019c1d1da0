import type { ReactNode } from 'react'
import type { EmailAddress } from '../../domain/address/email-address.ts'
import type { Automatic } from '../../domain/advice/automatic.ts'
import type { CurrentClient } from '../../domain/clients/client.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { useAnnounce } from './announce.tsx'

/** The app can do it by itself: said first, because then no port is needed at all. */
export function AutomaticBox({
  automatic,
  client,
  providerName,
  address,
  title,
  after,
}: {
  readonly automatic: Automatic
  readonly client: CurrentClient
  readonly providerName: string
  readonly address: EmailAddress | undefined
  readonly title: string
  readonly after?: ReactNode
}): ReactNode {
  const text = useText('result')
  const common = useText('common')
  const announce = useAnnounce()
  return (
    <section className="notice notice-good">
      <h2 className="mt-0">{title}</h2>
      <p>
        {automatic.kind === 'account-type'
          ? format(text.automaticAccountType, { client: client.name, issuer: text.issuer[automatic.issuer] })
          : format(text.automaticLookup, { client: client.name, provider: providerName })}
      </p>
      {address && (
        <p className="flex flex-wrap items-center gap-2">
          <span className="value">{address.text}</span>
          <CopyButton
            value={address.text}
            what={text.setting.email}
            words={{ copy: common.copy, copied: common.copied, failed: common.copyFailed }}
            onCopied={(ok) =>
              announce(ok ? format(common.copiedWhat, { what: text.setting.email }) : common.copyFailed)
            }
          />
        </p>
      )}
      {after}
    </section>
  )
}
