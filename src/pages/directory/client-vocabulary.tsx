import type { ReactNode } from 'react'
import { SWITCH_ON, type CurrentClient } from '../../domain/clients/client.ts'
import type { Security } from '../../domain/ports/ports.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { LabelWords } from '../../ui/label-words.tsx'
import { SecurityWords } from '../../ui/security-words.tsx'

/** What the app calls each way to connect and to sign in. */
export function ClientVocabulary({ client }: { readonly client: CurrentClient }): ReactNode {
  const { clients: text } = useText('directory')
  const common = useText('common')
  const { switchWords } = useText('wizard')
  const security = (which: Security) => (
    <SecurityWords client={client} security={which} words={{ ...common, ...switchWords }} />
  )
  const signIn = (label: CurrentClient['auth'][keyof CurrentClient['auth']]) => {
    if (typeof label === 'string') return <LabelWords label={label} words={common} />
    if ('choice' in label) return label.choice === 'none' ? text.noChoice : text.oauth2ByAccountType
    return 'offered' in label ? text.oauth2NotOffered : <LabelWords label={label} words={common} />
  }
  const rows: readonly (readonly [meaning: string, words: ReactNode])[] = [
    [text.meansTls, security('tls')],
    [text.meansStarttls, security('starttls')],
    [text.meansNone, security('none')],
    [text.meansPassword, signIn(client.auth.password)],
    [text.meansOauth2, signIn(client.auth.oauth2)],
  ]
  const column = format(text.columnWord, { client: client.name })
  return (
    <section>
      <h2 id="words">{text.words}</h2>
      <table className="data-table">
        <caption className="sr-only">{format(text.wordsCaption, { client: client.name })}</caption>
        <thead>
          <tr>
            <th scope="col">{text.columnMeaning}</th>
            <th scope="col">{column}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([meaning, words]) => (
            <tr key={meaning}>
              <th scope="row" className="font-normal">
                {meaning}
              </th>
              <td data-column={column}>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {client.security.starttls === SWITCH_ON && <p className="small">{text.oneSwitch}</p>}
    </section>
  )
}
