import type { ReactNode } from 'react'
import { resolveHost } from '../../domain/account/resolve-server.ts'
import type { Server, UsernameForm } from '../../domain/account/settings.ts'
import type { Areas } from '../../i18n/catalog.ts'
import { useText } from '../../i18n/text-context.ts'

/** A host, with words where the person's own domain or number stands in it. */
export function ServerHost({ server }: { readonly server: Server }): ReactNode {
  const result = useText('result')
  const host = resolveHost(server, undefined)
  if (host.kind === 'host-with-your-domain' || host.kind === 'host-with-your-account') {
    const blank = host.kind === 'host-with-your-domain' ? result.valueYourDomain : result.valueYourAccount
    return (
      <code className="value" translate="no">
        {host.before}
        <em translate="yes">{blank}</em>
        {host.after}
      </code>
    )
  }
  return (
    <code className="value" translate="no">
      {server.host}
    </code>
  )
}

const USERNAME_WORDS = {
  email: 'valueYourAddress',
  localpart: 'valueYourLocalPart',
  'localpart-dot-domain': 'valueSpecialUsername',
  custom: 'valueYourUsername',
  none: 'valueNoLogin',
} as const satisfies Record<UsernameForm, keyof Areas['result']>

export function ServerUsername({ server }: { readonly server: Server }): ReactNode {
  return useText('result')[USERNAME_WORDS[server.username]]
}
