import type { IncomingServer, OutgoingServer } from '../account/settings.ts'
import { parseEmailAddress } from '../address/email-address.ts'
import { hostname } from '../address/hostname.ts'
import { receives, sends } from '../advice/example-setup.ts'
import type { Account } from '../clients/resolve-form.ts'
import type { DomainExport, SetupExport } from './exporter.ts'

interface Example {
  readonly address?: string
  readonly name?: string
  readonly serviceName?: string
  readonly incoming: IncomingServer
  readonly outgoing: OutgoingServer
  readonly signIn?: Account['signIn']
}

const at = (host: string) => ({ host: `${host}.example.test` })
const IMAPS = receives('imap', 993, 'tls', at('imap'))
const IMAP = receives('imap', 143, 'starttls', at('imap'))
const POP3S = receives('pop3', 995, 'tls', at('pop'))
const POP3 = receives('pop3', 110, 'starttls', at('pop'))
const SUBMISSIONS = sends(465, 'tls', at('smtp'))
const SUBMISSION = sends(587, 'starttls', at('smtp'))
const BEST = { incoming: IMAPS, outgoing: SUBMISSIONS }

function setup({
  address = 'jane.doe@example.test',
  name = 'Jane Doe',
  serviceName = 'Example Mail',
  signIn = { incoming: 'password', outgoing: 'password' },
  ...servers
}: Example): SetupExport {
  const parsed = parseEmailAddress(address)
  const domain = parsed.ok ? parsed.value.domain : hostname('example.test')
  return {
    serviceId: domain,
    serviceName,
    domain,
    account: {
      ...servers,
      signIn,
      ...(parsed.ok ? { address: parsed.value } : {}),
      ...(name === '' ? {} : { name }),
    },
  }
}

/** For tests: one person's setups, each with one thing that a format may stumble over. */
export const SETUP_EXAMPLES = {
  'imap-465': setup(BEST),
  'imap-587': setup({ incoming: IMAPS, outgoing: SUBMISSION }),
  'imap-143-587': setup({ incoming: IMAP, outgoing: SUBMISSION }),
  'pop3-465': setup({ incoming: POP3S, outgoing: SUBMISSIONS }),
  'pop3-110-587': setup({ incoming: POP3, outgoing: SUBMISSION }),
  'other-ports': setup({
    incoming: receives('imap', 1993, 'tls', at('imap')),
    outgoing: sends(2525, 'starttls', at('smtp')),
  }),
  'local-part': setup({
    incoming: { ...IMAPS, username: 'localpart' },
    outgoing: { ...SUBMISSIONS, username: 'localpart' },
  }),
  'plus-addressing': setup({ ...BEST, address: 'jane.doe+shop@example.test' }),
  'quoted-local-part': setup({ ...BEST, address: '"jane; \\"d\\" #1"@example.test' }),
  'quoted-local-part-as-username': setup({
    address: '"jane doe"@example.test',
    incoming: { ...IMAPS, username: 'localpart' },
    outgoing: SUBMISSIONS,
  }),
  'non-ascii': setup({
    ...BEST,
    address: 'Jörg@Bücher.example',
    name: '渡辺 太郎 جين 🦊 Zoë',
    serviceName: 'Bücher & Söhne',
  }),
  'idn-domain': setup({ ...BEST, address: 'jane@bücher.example', name: 'Jane Bücher' }),
  'special-characters': setup({
    ...BEST,
    address: "o'hara&{x}$y`z|%a#b@example.test",
    name: `Ada "The & <Admin>" O'Hara \\ $HOME \`id\` %n; # {name}`,
    serviceName: `A&B <Mail> "Best" 'n' Co. \\ $1`,
  }),
  'long-name': setup({ ...BEST, name: 'Maximiliane '.repeat(17).slice(0, 200).trim() }),
  'line-break-in-name': setup({ ...BEST, name: 'Jane\r\nDoe\u2028the\tfirst\u0000' }),
  'without-a-name': setup({ ...BEST, name: '' }),
  'without-an-address': setup({ ...BEST, address: '' }),
  'oauth2-only': setup({ ...BEST, signIn: { incoming: 'oauth2', outgoing: 'oauth2' } }),
  'app-password': setup({ ...BEST, signIn: { incoming: 'app-password', outgoing: 'app-password' } }),
  unencrypted: setup({
    incoming: receives('imap', 143, 'none', at('imap')),
    outgoing: sends(587, 'none', at('smtp')),
  }),
  'sending-without-login': setup({
    incoming: IMAPS,
    outgoing: { ...SUBMISSIONS, username: 'none', auth: ['none'] },
    signIn: { incoming: 'password', outgoing: 'none' },
  }),
  'host-with-domain': setup({
    incoming: receives('imap', 993, 'tls', { host: 'mail.{domain}' }),
    outgoing: sends(465, 'tls', { host: 'mail.{domain}' }),
  }),
  'host-from-provider': setup({
    incoming: receives('imap', 993, 'tls', { host: 'mail{account}.example.test' }),
    outgoing: SUBMISSIONS,
  }),
  'username-from-provider': setup({ incoming: { ...IMAPS, username: 'custom' }, outgoing: SUBMISSIONS }),
} satisfies Readonly<Record<string, SetupExport>>

const WITHOUT_WEB_HOST: DomainExport = {
  domain: hostname('example.test'),
  name: 'Example Mail',
  incoming: [IMAPS],
  outgoing: [SUBMISSIONS],
}
const domainOf = (change: Partial<DomainExport>): DomainExport => ({
  ...WITHOUT_WEB_HOST,
  webHost: hostname('www.example.test'),
  ...change,
})

/** For tests: what domains publish. */
export const DOMAIN_EXAMPLES = {
  'domain-imap-465': domainOf({}),
  'domain-imap-587': domainOf({ outgoing: [SUBMISSION] }),
  'domain-pop3': domainOf({ incoming: [POP3S] }),
  'domain-everything': domainOf({
    incoming: [IMAPS, IMAP, POP3S, POP3],
    outgoing: [SUBMISSIONS, SUBMISSION],
  }),
  'domain-starttls-only': domainOf({ incoming: [IMAP, POP3], outgoing: [SUBMISSION] }),
  'domain-other-ports': domainOf({
    incoming: [receives('imap', 1993, 'tls', at('imap'))],
    outgoing: [sends(2525, 'starttls', at('smtp'))],
  }),
  'domain-local-part': domainOf({
    incoming: [{ ...IMAPS, username: 'localpart' }],
    outgoing: [{ ...SUBMISSIONS, username: 'localpart' }],
  }),
  'domain-idn': domainOf({
    domain: hostname('bücher.example'),
    name: 'Bücher & Söhne 本 🦊',
    webHost: hostname('www.bücher.example'),
  }),
  'domain-special-characters': domainOf({ name: `A&B <Mail> "Best" 'n' Co. \\ $1 ]]> --` }),
  'domain-long-name': domainOf({ name: 'Universitätsrechenzentrum '.repeat(8).slice(0, 200).trim() }),
  'domain-without-web-host': WITHOUT_WEB_HOST,
  'domain-host-with-domain': domainOf({
    incoming: [receives('imap', 993, 'tls', { host: 'mail.{domain}' })],
    outgoing: [sends(465, 'tls', { host: 'mail.{domain}' })],
  }),
  'domain-host-from-provider': domainOf({
    incoming: [receives('imap', 993, 'tls', { host: 'mail{account}.example.test' })],
  }),
  'domain-oauth2': domainOf({
    incoming: [{ ...IMAPS, auth: ['oauth2', 'app-password'] }],
    outgoing: [{ ...SUBMISSIONS, auth: ['oauth2', 'app-password'] }],
  }),
  'domain-oauth2-only': domainOf({
    incoming: [{ ...IMAPS, auth: ['oauth2'] }],
    outgoing: [{ ...SUBMISSIONS, auth: ['oauth2'] }],
  }),
  'domain-unencrypted': domainOf({
    incoming: [receives('imap', 143, 'none', at('imap'))],
    outgoing: [sends(587, 'none', at('smtp'))],
  }),
} satisfies Readonly<Record<string, DomainExport>>
