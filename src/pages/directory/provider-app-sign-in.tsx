import type { ReactNode } from 'react'
import { isOnThisComputer } from '../../domain/advice/obstacles.ts'
import type { AdvisedOption } from '../../domain/advice/option.ts'
import type { CurrentClient, Label } from '../../domain/clients/client.ts'
import type { Issuer } from '../../domain/providers/provider.ts'
import { useText } from '../../i18n/text-context.ts'
import { LabelWords } from '../../ui/label-words.tsx'
import { Text } from '../../ui/text.tsx'
import { ELSEWHERE, entryFor } from './provider-app-words.ts'

/** What the app calls the way to sign in, and which password it wants; once where both servers want the same. */
export function ProviderAppSignIn({
  client,
  issuer,
  incoming,
  outgoing,
}: {
  readonly client: CurrentClient
  /** Whose page OAuth2 opens. */
  readonly issuer: Issuer | undefined
  readonly incoming: AdvisedOption
  readonly outgoing: AdvisedOption
}): ReactNode {
  const { providers: text } = useText('directory')
  if (incoming.signIn === outgoing.signIn) return <Method client={client} issuer={issuer} option={incoming} />
  return (
    <>
      <Text
        of={text.forReceiving}
        with={{ method: <Method client={client} issuer={issuer} option={incoming} /> }}
      />{' '}
      <Text
        of={text.forSending}
        with={{ method: <Method client={client} issuer={issuer} option={outgoing} /> }}
      />
    </>
  )
}

function Method({
  client,
  issuer,
  option: { signIn, server },
}: {
  readonly client: CurrentClient
  readonly issuer: Issuer | undefined
  readonly option: AdvisedOption
}): ReactNode {
  const { providers: text } = useText('directory')
  const common = useText('common')
  if (signIn === 'none') return text.noLogin
  const asked = labelOf(client, signIn === 'oauth2' ? 'oauth2' : 'password')
  const label = asked && (signIn === 'oauth2' ? entryFor(asked, issuer) : asked)
  if (label === ELSEWHERE) return text.appWordElsewhere
  const words = label !== undefined && <LabelWords label={label} words={common} />
  if (signIn !== 'app-password') return words || text.passwordBare
  if (server && isOnThisComputer(server))
    return (
      <>
        {words} {text.bridgePassword}
      </>
    )
  return words ? (
    <>
      {words} {text.appPassword}
    </>
  ) : (
    text.appPasswordBare
  )
}

/** The app’s word, where it asks for one. */
function labelOf(client: CurrentClient, method: keyof CurrentClient['auth']): Label | undefined {
  const asked = client.auth[method]
  return typeof asked === 'object' && ('choice' in asked || 'offered' in asked) ? undefined : asked
}
