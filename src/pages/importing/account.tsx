import type { ReactNode } from 'react'
import { isReadByThunderbird } from '../../domain/imports/autoconfig-server.ts'
import type { FileFormat, ImportedAccount, ImportedServer } from '../../domain/imports/imported.ts'
import type { Hostname } from '../../domain/address/hostname.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import type { Facts } from '../../state/facts.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { GoOn } from './go-on.tsx'
import { ServerCard } from './server-card.tsx'
import { FileWords } from './server-words.tsx'

/** One account of the file: its servers, and the ways on from here. */
export function Account({
  account,
  file,
  place,
  all,
  facts,
}: {
  readonly account: ImportedAccount
  readonly file: { readonly format: FileFormat; readonly domains: readonly Hostname[] }
  readonly place: number
  readonly all: number
  readonly facts: Facts
}): ReactNode {
  const text = useText('importing')
  const { name, address, person, incoming, outgoing } = account
  const id = `import-account-${place}`
  const several = incoming.length > 1 || outgoing.length > 1
  const isProfile = file.format === 'apple-profile'
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{all > 1 ? format(text.accountNumber, { count: place + 1, all }) : text.accountTitle}</h3>
      {(isProfile || address !== undefined) && (
        <FactList
          facts={[
            name !== undefined && [text.accountName, <FileWords key="name">{name}</FileWords>],
            [
              text.accountAddress,
              address === undefined ? (
                <em key="address">{text.asked}</em>
              ) : (
                <FileWords key="address">{address}</FileWords>
              ),
            ],
            person !== undefined && [text.accountPerson, <FileWords key="person">{person}</FileWords>],
          ]}
        />
      )}
      {several && <p className="small mt-3">{text.severalServers}</p>}
      <div className="import-sides">
        <Side title={text.receiving} servers={incoming} file={file} />
        <Side title={text.sending} servers={outgoing} file={file} />
      </div>
      <GoOn account={account} domains={file.domains} place={place} facts={facts} />
    </section>
  )
}

function Side({
  title,
  servers,
  file,
}: {
  readonly title: string
  readonly servers: readonly ImportedServer[]
  readonly file: { readonly format: FileFormat }
}): ReactNode {
  const text = useText('importing')
  // Only its file has an order that is known to count.
  const first =
    file.format === 'apple-profile' || servers.length < 2 ? undefined : servers.find(isReadByThunderbird)
  return (
    <div className="min-w-0">
      <h4>{title}</h4>
      {servers.length === 0 && <p>{text.serverNone}</p>}
      {servers.map((server, turn) => (
        <ServerCard key={turn} server={server} isFirst={server === first} />
      ))}
    </div>
  )
}
