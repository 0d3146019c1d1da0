import type { ReactNode } from 'react'
import type { CurrentClient } from '../../domain/clients/client.ts'
import { useText } from '../../i18n/text-context.ts'
import { FactList } from '../../ui/fact-list.tsx'

/** What the app does unless it is told otherwise; nothing where nothing is known. */
export function ClientDefaults({ client }: { readonly client: CurrentClient }): ReactNode {
  const { clients: text } = useText('directory')
  const { incomingSecurity, outgoingSecurity, outgoingLogin, pop3Keeps } = client.defaults
  if (Object.keys(client.defaults).length === 0) return null
  return (
    <section>
      <h2>{text.defaults}</h2>
      <FactList
        facts={[
          incomingSecurity && [text.defaultIncoming, text.defaultSecurity[incomingSecurity]],
          outgoingSecurity && [text.defaultOutgoing, text.defaultSecurity[outgoingSecurity]],
          outgoingLogin && [text.defaultLogin, text.login[outgoingLogin]],
          pop3Keeps && [text.defaultPop3, text.pop3Keeps[pop3Keeps]],
        ]}
      />
    </section>
  )
}
