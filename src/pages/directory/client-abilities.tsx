import type { ReactNode } from 'react'
import type { CurrentClient } from '../../domain/clients/client.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { ClientMatrix } from './client-matrix.tsx'
import { useIssuerWords } from './use-issuer-words.ts'

export function ClientAbilities({ client }: { readonly client: CurrentClient }): ReactNode {
  const { clients: text } = useText('directory')
  const issuersOf = useIssuerWords()
  const { automatic, throughCloud } = client.capabilities
  const byItself = [
    automatic.issuers.length > 0 && format(text.automaticIssuers, { issuers: issuersOf(automatic.issuers) }),
    automatic.ispdb && text.automaticIspdb,
  ].filter((sentence) => sentence !== false)
  return (
    <section>
      <h2 id="abilities">{text.abilities}</h2>
      <p>{text.abilitiesLead}</p>
      <ClientMatrix client={client} />
      <h3>{text.besides}</h3>
      <FactList
        facts={[
          [text.automatic, byItself.length > 0 ? byItself.join(' ') : text.automaticNo],
          [text.throughCloud, format(text.cloud[throughCloud], { vendor: client.vendor })],
        ]}
      />
    </section>
  )
}
