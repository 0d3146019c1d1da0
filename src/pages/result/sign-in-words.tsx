import type { ReactNode } from 'react'
import type { AuthMethod } from '../../domain/account/settings.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'

/** With what the person signs in, on both sides where they differ. */
export function SignInWords({
  providerName,
  incoming,
  outgoing,
  bridge,
  maybeAppPassword,
}: {
  readonly providerName: string
  readonly incoming: AuthMethod
  readonly outgoing: AuthMethod
  readonly bridge: boolean
  readonly maybeAppPassword: boolean
}): ReactNode {
  const text = useText('result')
  const provider = { provider: providerName }
  if (bridge) return <p>{text.signInBridge}</p>
  if (maybeAppPassword && incoming === 'password' && outgoing === 'password')
    return <p>{format(text.signInMaybeApp, provider)}</p>
  return (
    <p>
      {format(text.signInWith, { method: format(text.signIn[incoming], provider) })}{' '}
      {outgoing !== incoming &&
        format(text.signInSending, { method: format(text.signIn[outgoing], provider) })}
    </p>
  )
}
