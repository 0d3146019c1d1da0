import type { ReactNode } from 'react'
import type { ImportedServer } from '../../domain/imports/imported.ts'
import { useText } from '../../i18n/text-context.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { useListWords } from '../../ui/list-words.ts'
import { explainServerRemark } from './explain-remark.tsx'
import { HostWords } from './host-words.tsx'
import { RemarkList } from './remark-list.tsx'
import { FileWords, SecuritySaidWords, SignInWords, UsernameWords } from './server-words.tsx'

/** One server as the file has it, and what is to be said of it. */
export function ServerCard({
  server,
  isFirst,
}: {
  readonly server: ImportedServer
  /** Of several, the one that Thunderbird takes. */
  readonly isFirst: boolean
}): ReactNode {
  const text = useText('importing')
  const list = useListWords()
  const { protocol, host, port, security, username, signIn, remarks } = server
  return (
    <div className="import-server">
      <p className="import-server-title">
        <span className="chip">{text.protocol[protocol]}</span>
        {isFirst && <span className="small">{text.takenFirst}</span>}
      </p>
      <FactList
        facts={[
          [text.host, <HostWords key="host" host={host} />],
          [
            text.port,
            port.kind === 'port' ? (
              port.port
            ) : port.kind === 'unreadable' ? (
              <FileWords key="port">{port.text}</FileWords>
            ) : (
              <em key="port">{text.notSaid}</em>
            ),
          ],
          [text.securityLabel, <SecuritySaidWords key="security" security={security} />],
          [text.username, <UsernameWords key="username" username={username} />],
          [text.signInLabel, <SignInWords key="sign-in" signIn={signIn} />],
        ]}
      />
      <RemarkList remarks={remarks.map((remark) => explainServerRemark(remark, text, list))} />
    </div>
  )
}
