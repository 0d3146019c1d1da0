import type { ReactNode } from 'react'
import type { Account } from '../../domain/clients/resolve-form.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'

/** With what the person signs in, on both sides where they differ. */
export function SignInWords({
  providerName,
  account: { signIn, bridge, maybeAppPassword },
}: {
  readonly providerName: string
  readonly account: Account
}): ReactNode {
  const { incoming, outgoing } = signIn
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
