import type { ReactNode } from 'react'
import { BY_ACCOUNT_TYPE, NOT_OFFERED, type CurrentClient } from '../../domain/clients/client.ts'
import type { Issuer } from '../../domain/providers/provider.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { useListWords } from '../../ui/list-words.ts'

export function ClientAbilities({ client }: { readonly client: CurrentClient }): ReactNode {
  const { clients: text } = useText('directory')
  const issuersOf = useIssuers()
  const { protocols, oauth2, automatic, throughCloud } = client.capabilities
  const signIn = (known: readonly Issuer[] | 'any') => {
    if (client.auth.oauth2 === NOT_OFFERED || known.length === 0) return text.oauth2No
    if (client.auth.oauth2 === BY_ACCOUNT_TYPE) return text.oauth2NotByHand
    return known === 'any' ? text.oauth2Any : format(text.oauth2With, { issuers: issuersOf(known) })
  }
  const byItself = [
    automatic.issuers.length > 0 && format(text.automaticIssuers, { issuers: issuersOf(automatic.issuers) }),
    automatic.ispdb && text.automaticIspdb,
  ].filter((sentence) => sentence !== false)
  return (
    <section>
      <h2>{text.abilities}</h2>
      <FactList
        facts={[
          [text.imap, text.support[protocols.imap]],
          [text.pop3, text.support[protocols.pop3]],
          protocols.imap !== 'no' && [text.signInImap, signIn(oauth2.imap)],
          protocols.pop3 !== 'no' && [text.signInPop3, signIn(oauth2.pop3)],
          [text.automatic, byItself.length > 0 ? byItself.join(' ') : text.automaticNo],
          [text.throughCloud, format(text.cloud[throughCloud], { vendor: client.vendor })],
        ]}
      />
    </section>
  )
}

function useIssuers(): (issuers: readonly Issuer[]) => string {
  const { issuer: names } = useText('result')
  const list = useListWords()
  return (issuers) => list(issuers.map((issuer) => names[issuer]))
}
