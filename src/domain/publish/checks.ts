import type { Server } from '../account/settings.ts'
import { sha256Base64 } from '../exporters/digest.ts'
import { domainRecords, type DnsRecord } from '../exporters/dns-records.ts'
import type { DomainExport } from '../exporters/exporter.ts'
import type { PublishPlace } from '../exporters/publish-places.ts'
import { zoneValue } from '../exporters/writers/zone.ts'
import { opensslCommand, shellWord, type TestedPort } from '../guides/commands.ts'
import { NOT_CHOICES } from '../ports/ports.ts'
import type { PublishedFile } from './published.ts'
import { webServerInput } from './web-files.ts'

export const CHECK_PURPOSES = [
  'service',
  'alias',
  'digest',
  'file',
  'posted',
  'digest-of-file',
  'web-certificate',
  'mail-certificate',
] as const
export type CheckPurpose = (typeof CHECK_PURPOSES)[number]

/** A command that shows whether something is published as it should be, and what it has to answer. */
export interface PublishCheck {
  readonly purpose: CheckPurpose
  readonly command: string
  readonly answers: readonly string[]
}

/** By what they show, in the order of the work: the DNS, the web server, the mail servers. */
export function publishChecks(
  input: DomainExport,
  files: readonly PublishedFile[],
): readonly (readonly [CheckPurpose, readonly PublishCheck[]])[] {
  const all = allChecks(input, files)
  return CHECK_PURPOSES.map(
    (purpose) => [purpose, all.filter((check) => check.purpose === purpose)] as const,
  ).filter(([, these]) => these.length > 0)
}

/** As they are pasted into a terminal: what each has to answer is a remark there. */
export function renderChecks(checks: readonly PublishCheck[]): string {
  return checks
    .map(({ command, answers }) => `${command}\n${answers.map((answer) => `# ${answer}\n`).join('')}`)
    .join('')
}

function allChecks(input: DomainExport, files: readonly PublishedFile[]): readonly PublishCheck[] {
  const web = webServerInput(input.domain, files)
  // The domain’s own site is one of several ways, which nobody has to have; to the web server’s, a record leads.
  const names = web ? [...web.names, ...web.sites.filter((site) => site !== input.domain)] : []
  return [
    ...domainRecords(input).flatMap(recordCheck),
    ...files.flatMap(fileChecks),
    ...names.map((name) => certificateCheck('web-certificate', name, HTTPS)),
    ...[...input.incoming, ...input.outgoing].map((server) =>
      certificateCheck('mail-certificate', server.host, testedPort(server)),
    ),
  ]
}

function recordCheck(record: DnsRecord): readonly PublishCheck[] {
  const purpose = PURPOSE_OF[record.purpose]
  if (purpose === undefined) return []
  const command = `dig +short ${record.type} ${shellWord(record.name)}`
  return [{ purpose, command, answers: [zoneValue(record)] }]
}

/** That a service is not offered, nobody has to look up: an app that asks is sent nowhere either way. */
const PURPOSE_OF = {
  'service-offered': 'service',
  'service-not-offered': undefined,
  'autoconfig-host': 'alias',
  'profile-host': 'alias',
  'autodiscover-host': 'alias',
  'autodiscover-service': 'service',
  'configuration-host': 'alias',
  'configuration-digest': 'digest',
} as const satisfies Record<DnsRecord['purpose'], CheckPurpose | undefined>

/** Whether a file is there, and under which type. */
export function fileCommand({ url, method }: PublishPlace): string {
  const status = String.raw`-o /dev/null -w '%{http_code} %{content_type}\n'`
  return `curl -sS ${method === 'POST' ? "--data '' " : ''}${status} ${shellWord(url)}`
}

function fileChecks({ format, places, mimeType, content }: PublishedFile): readonly PublishCheck[] {
  const [first] = places
  return [
    ...places.map((place): PublishCheck => ({
      purpose: place.method === 'POST' ? 'posted' : 'file',
      command: fileCommand(place),
      answers: [`200 ${mimeType}`],
    })),
    ...(format === 'user-agent-configuration' && first
      ? [
          {
            purpose: 'digest-of-file' as const,
            command: `curl -sS ${shellWord(first.url)} | openssl dgst -sha256 -binary | openssl base64`,
            answers: [sha256Base64(content)],
          },
        ]
      : []),
  ]
}

const HTTPS: TestedPort = {
  port: NOT_CHOICES.find(({ key }) => key === 'https')?.port ?? 0,
  protocol: 'imap',
  role: 'retrieval',
  tlsMode: 'implicit',
}

function testedPort({ port, protocol, security }: Server): TestedPort {
  const role = protocol === 'smtp' ? 'submission' : 'retrieval'
  return { port, protocol, role, tlsMode: security === 'tls' ? 'implicit' : 'starttls' }
}

/** As openssl 3 writes it with `-brief`. */
function certificateCheck(purpose: CheckPurpose, host: string, row: TestedPort): PublishCheck {
  const { command } = opensslCommand(row, { host, user: '', address: '' })
  return { purpose, command, answers: ['Verification: OK', `Verified peername: ${host}`] }
}
