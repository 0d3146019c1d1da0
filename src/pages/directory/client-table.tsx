import type { ReactNode } from 'react'
import { BY_ACCOUNT_TYPE, NOT_OFFERED, type CurrentClient } from '../../domain/clients/client.ts'
import { useText } from '../../i18n/text-context.ts'
import { useListWords } from '../../ui/list-words.ts'
import { href, paths } from '../../ui/paths.ts'
import { Text } from '../../ui/text.tsx'

export function ClientTableOf({
  caption,
  clients,
  withPlatforms = false,
}: {
  readonly caption: string
  readonly clients: readonly CurrentClient[]
  /** Where the list isn’t one platform’s. */
  readonly withPlatforms?: boolean
}): ReactNode {
  const { clients: text } = useText('directory')
  const { platform: names } = useText('wizard')
  const list = useListWords()
  return (
    <table className="data-table directory-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.columnApp}</th>
          <th scope="col">{text.imap}</th>
          <th scope="col">{text.pop3}</th>
          <th scope="col">{text.columnOauth2}</th>
        </tr>
      </thead>
      <tbody>
        {clients.map((client) => (
          <tr key={client.id}>
            <th scope="row">
              <a href={href(paths.client(client.id))}>{client.name}</a>
              <span className="small block font-normal">
                <Text
                  of={text.vendorAndVersions}
                  with={{ vendor: client.vendor, versions: <span lang="en">{client.versions}</span> }}
                />
              </span>
              {withPlatforms && (
                <span className="small block font-normal">
                  {list(client.platforms.map((platform) => names[platform]))}
                </span>
              )}
            </th>
            <td data-column={text.imap}>{text.support[client.capabilities.protocols.imap]}</td>
            <td data-column={text.pop3}>{text.support[client.capabilities.protocols.pop3]}</td>
            <td data-column={text.columnOauth2}>
              <SignInPage client={client} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** With whom at all: which providers, and how POP3 differs, stands on the app's own page. */
function SignInPage({ client }: { readonly client: CurrentClient }): ReactNode {
  const { clients: text } = useText('directory')
  const { imap, pop3 } = client.capabilities.oauth2
  if (client.auth.oauth2 === NOT_OFFERED) return text.oauth2No
  if (client.auth.oauth2 === BY_ACCOUNT_TYPE) return text.oauth2Entries
  if (imap === 'any') return text.oauth2Any
  return imap.length > 0 || pop3.length > 0 ? text.oauth2Some : text.oauth2No
}
