import type { Server } from '../account/settings.ts'
import { err, ok, type Result } from '../result.ts'
import {
  renderAutodiscover,
  type AutodiscoverAnswer,
  type AutodiscoverServer,
} from './autodiscover-response.ts'
import { chooseBoth } from './choose-both.ts'
import type { DomainExport, Exporter, ExportRefusal } from './exporter.ts'
import {
  hostFromProvider,
  hostIn,
  oauth2Only,
  onThisComputer,
  unencrypted,
  usernameFromProvider,
  withoutLogin,
} from './published-servers.ts'

/**
 * The answer of a domain to classic Outlook, as a file that is the same for everybody: so it can’t hold `LoginName`.
 * Without it Outlook takes the part before the @ (Microsoft’s comments in the schema of 2006a), Thunderbird the whole
 * address.
 */
export const autodiscover: Exporter<DomainExport, unknown> = {
  mimeType: 'application/xml',
  fileName: () => 'autodiscover.xml',
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

function answerFor(input: DomainExport): Result<AutodiscoverAnswer, ExportRefusal> {
  const servers = chooseBoth(input, [
    onThisComputer,
    unencrypted,
    hostFromProvider,
    usernameFromProvider,
    withoutLogin,
    oauth2Only,
  ])
  if (!servers.ok) return servers
  const incoming = bestOfEach(servers.value.incoming)
  const [outgoing] = bestOfEach(servers.value.outgoing)
  if (!outgoing) return err('no-server')
  const forms = new Set([...incoming, outgoing].map(({ username }) => username))
  if (forms.size > 1 || forms.has('localpart-dot-domain')) return err('username-not-address')
  const written = (server: Server): AutodiscoverServer => ({
    ...server,
    host: hostIn(input.domain, server),
    needsLogin: true,
  })
  return ok({ incoming: incoming.map(written), outgoing: written(outgoing), sameLogin: true })
}

/** One a protocol, the one with TLS from the first byte if there is one: readers disagree about the other encryption. */
function bestOfEach<S extends Server>(servers: readonly S[]): readonly S[] {
  const protocols = [...new Set(servers.map(({ protocol }) => protocol))]
  return protocols.flatMap((protocol) => {
    const same = servers.filter((server) => server.protocol === protocol)
    const best = same.find(({ security }) => security === 'tls') ?? same[0]
    return best ? [best] : []
  })
}
