import type { ReactNode } from 'react'
import type { Server } from '../../domain/account/settings.ts'
import { gradeOf } from '../../domain/advice/option.ts'
import { findPortRow, findStanding } from '../../domain/ports/port-queries.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { GradeChip } from '../../ui/grade-chip.tsx'
import { useListWords } from '../../ui/list-words.ts'
import { PortLink } from '../../ui/port-link.tsx'
import { ServerHost, ServerUsername } from './server-values.tsx'

export function ServerRow({
  server,
  provider,
}: {
  readonly server: Server
  readonly provider: string
}): ReactNode {
  const { providers: text, words } = useText('directory')
  const result = useText('result')
  const wizard = useText('wizard')
  const list = useListWords()
  const { protocol, port, security } = server
  const grade = gradeOf(security, findStanding(protocol, port, security), findPortRow(port)?.role === 'relay')
  return (
    <tr>
      <th scope="row">
        <span className="small block font-normal">{words.protocol[protocol]}</span>
        <ServerHost server={server} />
      </th>
      <td data-column={text.columnPort}>
        <PortLink port={port} />
      </td>
      <td data-column={text.columnSecurity}>
        {wizard.security[security]} <GradeChip grade={grade} word={wizard.grade[grade]} />
      </td>
      <td data-column={text.columnUser}>
        <ServerUsername server={server} />
      </td>
      <td data-column={text.columnSignIn}>
        {list(server.auth.map((method) => format(result.signIn[method], { provider })))}
        {server.passwordEncrypted && <span className="small block">{text.passwordEncrypted}</span>}
      </td>
      <td data-column={text.columnSource} className="small">
        {list(server.src.map((kind) => words.source[kind]))}
      </td>
    </tr>
  )
}
