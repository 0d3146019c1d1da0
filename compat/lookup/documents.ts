import { configurationText } from './configuration.ts'
import { domainOf, type DomainId } from './domains.ts'
import { DIRECTORY_HOST, ELSEWHERE } from './hosts.ts'

/** What a web server has at an address. */
interface LabDocument {
  readonly type: string
  readonly text: string
  /** It is followed by spaces, up to so many bytes. */
  readonly fill?: number
  /** Pages of other sites may not read it: most web servers are like that. */
  readonly closed?: true
}
interface Redirect {
  readonly to: string
}

type WrittenServer = readonly [
  type: 'imap' | 'pop3' | 'smtp',
  host: string,
  port: number,
  socket: 'SSL' | 'STARTTLS',
]

/** A client configuration as Thunderbird’s directory and web servers have it. */
function clientConfig(domain: string, servers: readonly WrittenServer[], head = ''): string {
  const written = servers.map(([type, host, port, socket]) => {
    const tag = type === 'smtp' ? 'outgoingServer' : 'incomingServer'
    return `    <${tag} type="${type}">
      <hostname>${host}</hostname>
      <port>${port}</port>
      <socketType>${socket}</socketType>
      <authentication>password-cleartext</authentication>
      <username>%EMAILADDRESS%</username>
    </${tag}>
`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
${head}<clientConfig version="1.1">
  <emailProvider id="${domain}">
    <domain>${domain}</domain>
    <displayName>Mail of ${domain}</displayName>
    <displayShortName>Mail</displayShortName>
${written.join('')}  </emailProvider>
</clientConfig>
`
}

const serversOf = (domain: string): readonly WrittenServer[] => [
  ['imap', `imap.${domain}`, 993, 'SSL'],
  ['smtp', `smtp.${domain}`, 465, 'SSL'],
]
const xml = (text: string): LabDocument => ({ type: 'text/xml', text })
const own = (id: DomainId): LabDocument => xml(clientConfig(domainOf(id), serversOf(domainOf(id))))
const autoconfig = (id: DomainId): string => `https://autoconfig.${domainOf(id)}/mail/config-v1.1.xml`
const secondPlace = (id: DomainId): string =>
  `https://${domainOf(id)}/.well-known/autoconfig/mail/config-v1.1.xml`
const configuration = (id: DomainId): string =>
  `https://ua-auto-config.${domainOf(id)}/.well-known/user-agent-configuration.json`
const directory = (domain: string): string => `https://${DIRECTORY_HOST}/v1.1/${domain}`
const json = (id: DomainId): LabDocument => ({
  type: 'application/json',
  text: configurationText(domainOf(id)),
})

/** Each doubles the one before it: a parser that fills them in needs all memory there is. */
const ENTITIES = `<!DOCTYPE clientConfig [
  <!ENTITY a "imap.document-type.example">
${Array.from({ length: 30 }, (_, index) => `  <!ENTITY a${index} "&a${index || ''};&a${index || ''};">\n`).join('')}]>
`

const DOCUMENTS: Readonly<Record<string, LabDocument | Redirect>> = {
  [autoconfig('open-document')]: own('open-document'),
  [autoconfig('closed-document')]: { ...own('closed-document'), closed: true },
  [secondPlace('second-place')]: own('second-place'),
  [autoconfig('page-instead')]: {
    type: 'text/html',
    text: '<!doctype html><title>Welcome</title><h1>Welcome</h1>',
  },
  [secondPlace('page-instead')]: { type: 'text/xml', text: '<html><body>Not found</body></html>' },
  [autoconfig('document-type')]: xml(
    clientConfig(
      'document-type.example',
      [
        ['imap', '&a29;', 993, 'SSL'],
        ['smtp', '&a;', 465, 'SSL'],
      ],
      ENTITIES,
    ),
  ),
  [autoconfig('fifty-megabytes')]: { ...own('fifty-megabytes'), fill: 50_000_000 },
  [autoconfig('odd-hosts')]: xml(
    clientConfig('odd-hosts.example', [
      ['imap', 'javascript:alert(document.domain)', 993, 'SSL'],
      ['imap', '192.0.2.7', 993, 'SSL'],
      ['pop3', 'localhost', 995, 'SSL'],
      ['smtp', '[::1]', 465, 'SSL'],
      ['smtp', '&lt;img src=x onerror=alert(1)&gt;', 465, 'SSL'],
    ]),
  ),
  [autoconfig('led-elsewhere')]: { to: `https://${ELSEWHERE}/config-v1.1.xml` },
  [`https://${ELSEWHERE}/config-v1.1.xml`]: own('led-elsewhere'),
  [autoconfig('bad-certificate')]: own('bad-certificate'),
  [directory('in-directory.example')]: xml(
    clientConfig('in-directory.example', [
      ['imap', 'imap.listed-house.example', 993, 'SSL'],
      ['pop3', 'pop.listed-house.example', 995, 'SSL'],
      ['smtp', 'smtp.listed-house.example', 587, 'STARTTLS'],
    ]),
  ),
  [directory('mail-house.example')]: xml(
    clientConfig('mail-house.example', [
      ['imap', 'imap.mail-house.example', 993, 'SSL'],
      ['smtp', 'smtp.mail-house.example', 465, 'SSL'],
    ]),
  ),
  [autoconfig('three-opinions')]: xml(
    clientConfig('three-opinions.example', [
      ['imap', 'mail.other-house.example', 993, 'SSL'],
      ['smtp', 'mail.other-house.example', 465, 'SSL'],
    ]),
  ),
  [directory('three-opinions.example')]: xml(
    clientConfig('three-opinions.example', [
      ['imap', 'old.three-opinions.example', 143, 'STARTTLS'],
      ['smtp', 'old.three-opinions.example', 587, 'STARTTLS'],
    ]),
  ),
  [configuration('digest-right')]: json('digest-right'),
  [configuration('digest-wrong')]: json('digest-wrong'),
  [configuration('digest-missing')]: json('digest-missing'),
}

export const findDocument = (url: string): LabDocument | Redirect | undefined => DOCUMENTS[url]
/** Names whose web server has a certificate that nobody vouches for. */
export const SELF_SIGNED: readonly string[] = [
  'autoconfig.bad-certificate.example',
  'bad-certificate.example',
]
/** A web server that says to every page that it may read that there is nothing. */
export const OPEN_ABOUT_NOTHING: readonly string[] = [
  DIRECTORY_HOST,
  'no-document.example',
  'autoconfig.no-document.example',
  'ua-auto-config.no-document.example',
]
