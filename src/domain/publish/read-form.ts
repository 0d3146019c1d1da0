import type { HostTemplate, IncomingServer, OutgoingServer } from '../account/settings.ts'
import { parseHostname } from '../address/hostname.ts'
import type { DomainExport } from '../exporters/exporter.ts'
import { onOneLine } from '../exporters/plain-account.ts'
import { NOT_IN_NAME } from '../link/v1.ts'
import { err, ok, type Result } from '../result.ts'
import { parseMailDomain } from './mail-domain.ts'
import type { NameProblem, PublishProblem } from './problem.ts'
import type { PublishForm } from './publish-form.ts'
import { parseSignIn, showForm, type ShownForm, type ShownServer } from './show-form.ts'
import { choiceOfWay, sideOfWay } from './ways.ts'

export interface ReadPublishForm {
  readonly shown: ShownForm
  readonly problems: readonly PublishProblem[]
  /** Absent while anything is wrong: what everybody’s app will read is never half right. */
  readonly input?: Required<DomainExport>
}

/** Longer than any name of a service; what single apps cut, their formats say. */
export const MAX_NAME = 200

export function readPublishForm(form: PublishForm): ReadPublishForm {
  const shown = showForm(form)
  const problems: PublishProblem[] = []
  const domain = parseMailDomain(shown.domain)
  if (!domain.ok) problems.push({ field: 'domain', code: domain.error })
  const name = parseServiceName(shown.name)
  if (!name.ok) problems.push({ field: 'name', code: name.error })
  const used = shown.servers.filter((server) => server.used)
  for (const side of ['incoming', 'outgoing'] as const)
    if (!used.some(({ way }) => sideOfWay(way) === side)) problems.push({ field: side, code: 'no-server' })
  const servers = domain.ok ? used.map((server) => readServer(server, shown, problems)) : []
  if (domain.ok) problems.push(...findGuesses(form, shown))
  const webHost = parseHostname(shown.webHost)
  if (domain.ok && !webHost.ok) problems.push({ field: 'webHost', code: webHost.error })
  if (!domain.ok || !name.ok || !webHost.ok || problems.length > 0) return { shown, problems }
  const input = {
    domain: domain.value,
    name: name.value === '' ? asTyped(shown.domain) : name.value,
    incoming: servers.filter(isIncoming),
    outgoing: servers.filter(isOutgoing),
    webHost: webHost.value,
  }
  return { shown, problems, input }
}

/** In its own letters, where it has others than the DNS. */
const asTyped = (domain: string): string =>
  domain
    .trim()
    .replace(/^@|\.$/g, '')
    .normalize('NFC')
    .toLowerCase()

function parseServiceName(text: string): Result<string, NameProblem> {
  const name = onOneLine(text)
  if (name.length > MAX_NAME) return err('too-long')
  return NOT_IN_NAME.test(name) ? err('hidden-characters') : ok(name)
}

function readServer(
  { way, host, login }: ShownServer,
  shown: ShownForm,
  problems: PublishProblem[],
): IncomingServer | OutgoingServer {
  const parsed = parseHostname(host)
  if (!parsed.ok) problems.push({ field: `host-${way}`, code: parsed.error })
  const { protocol, port, security } = choiceOfWay(way)
  const { username, signIn } = login ?? shown
  const written: string = parsed.ok ? parsed.value : host
  const rest = {
    host: written as HostTemplate,
    port,
    security,
    username,
    auth: parseSignIn(signIn),
    src: ['typed'],
  } as const
  return protocol === 'smtp' ? { ...rest, protocol } : { ...rest, protocol }
}

const isIncoming = (server: IncomingServer | OutgoingServer): server is IncomingServer =>
  server.protocol !== 'smtp'
const isOutgoing = (server: IncomingServer | OutgoingServer): server is OutgoingServer =>
  server.protocol === 'smtp'

function findGuesses({ looked }: PublishForm, shown: ShownForm): readonly PublishProblem[] {
  const hosts = guessedHosts(shown)
  return hosts.length === 0 || looked === hosts.join(' ') ? [] : [{ field: 'looked', code: 'guessed', hosts }]
}

/** The guessed names among those that would be published, each once. */
export function guessedHosts({ servers, webHost, webHostGuessed }: ShownForm): readonly string[] {
  return [...new Set([...guessedServers(servers), ...(webHostGuessed ? [webHost] : [])])]
}

export function guessedServers(servers: readonly ShownServer[]): readonly string[] {
  return [...new Set(servers.filter(({ used, guessed }) => used && guessed).map(({ host }) => host))]
}
