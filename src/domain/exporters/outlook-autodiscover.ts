import { isUsualPort } from '../ports/port-queries.ts'
import { err, ok, type Result } from '../result.ts'
import {
  renderAutodiscover,
  type AutodiscoverAnswer,
  type AutodiscoverServer,
} from './autodiscover-response.ts'
import { fileStem, type Exporter, type ExportRefusal, type SetupExport } from './exporter.ts'
import { resolvePlainAccount, type PlainServer } from './plain-account.ts'

/**
 * The same answer for one person, from a file on their own computer: classic Outlook reads it where a value in the registry, called
 * after the domain, says where it is.
 */
export const outlookAutodiscover: Exporter<SetupExport, unknown> = {
  mimeType: 'application/xml',
  fileName: (input) => `${fileStem(input)}-autodiscover.xml`,
  supports: (input) => {
    const answer = answerFor(input)
    return answer.ok ? ok(true) : answer
  },
  render: (input) => {
    const answer = answerFor(input)
    if (!answer.ok) throw new Error(answer.error)
    return renderAutodiscover(answer.value)
  },
}

function answerFor({ account }: SetupExport): Result<AutodiscoverAnswer, ExportRefusal> {
  const plain = resolvePlainAccount(account)
  if (!plain.ok) return plain
  const { incoming, outgoing, name } = plain.value
  const both = [incoming, outgoing]
  if (both.some(({ security }) => security === 'none')) return err('unencrypted')
  if (both.some(({ signIn }) => signIn === 'oauth2')) return err('oauth2-only')
  if (both.some(startsLate)) return err('encryption-by-port')
  return ok({
    incoming: [written(incoming)],
    outgoing: written(outgoing),
    sameLogin: incoming.username === outgoing.username && incoming.signIn === outgoing.signIn,
    ...(name === undefined ? {} : { displayName: name }),
  })
}

/** STARTTLS on a port where readers begin with TLS whatever the file says. */
function startsLate({ protocol, port, security }: PlainServer): boolean {
  return security === 'starttls' && isUsualPort(protocol, port, 'tls')
}

function written({ username, signIn, ...server }: PlainServer): AutodiscoverServer {
  const needsLogin = signIn !== 'none'
  return { ...server, needsLogin, ...(needsLogin ? { loginName: username } : {}) }
}
