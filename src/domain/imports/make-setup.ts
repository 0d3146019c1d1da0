import type { IncomingChoice, OutgoingChoice } from '../account/choice.ts'
import { parseEmailAddress, type EmailAddress } from '../address/email-address.ts'
import { parseHostname, type Hostname } from '../address/hostname.ts'
import type { Setup } from '../link/setup.ts'
import { isNameInLink, isWeak } from '../link/v1.ts'
import { err, ok, type Result } from '../result.ts'
import type {
  ImportedAccount,
  ImportedHost,
  ImportedServer,
  ImportedUsername,
  SignInKind,
} from './imported.ts'

/** The two servers of an account that somebody would go on with. */
export interface ServerPair {
  readonly incoming?: ImportedServer
  readonly outgoing?: ImportedServer
}

/** Why an account can’t be set up from here. */
export type NoSetup =
  | { readonly code: 'no-incoming' }
  | { readonly code: 'bad-host'; readonly side: 'incoming' | 'outgoing' }
  /** Neither the address nor the part before its @: a setup has no words for it. */
  | { readonly code: 'own-username'; readonly text: string }
  /** Only by a way that apps which are set up by hand don’t offer. */
  | { readonly code: 'sign-in' }
  | { readonly code: 'no-domain' }
export type NoSetupCode = NoSetup['code']

/** What isn’t taken over into the setup. */
export type SetupLoss = 'incoming-weak' | 'outgoing-weak' | 'outgoing-open' | 'outgoing-username'

export interface ImportedSetup {
  readonly setup: Setup
  readonly losses: readonly SetupLoss[]
}

const BY_HAND: readonly SignInKind[] = ['password', 'encrypted', 'oauth2', 'spa', 'none', 'unknown']

/** The account as a setup link says it, to be judged like any other link. `domain`: of the person’s address, where the file doesn’t say. */
export function makeSetup(
  account: ImportedAccount,
  { incoming, outgoing }: ServerPair,
  domain: Hostname | undefined,
): Result<ImportedSetup, NoSetup> {
  if (!incoming) return err({ code: 'no-incoming' })
  const email = addressOf(account) ?? loginAt(domain, incoming.username)
  const at = email?.domain ?? domain
  if (!at) return err({ code: 'no-domain' })
  const inHost = hostFor(incoming.host, at)
  if (!inHost) return err({ code: 'bad-host', side: 'incoming' })
  const outHost = outgoing && hostFor(outgoing.host, at)
  if (outgoing && !outHost) return err({ code: 'bad-host', side: 'outgoing' })
  if (!canSignIn(incoming) || (outgoing && !canSignIn(outgoing))) return err({ code: 'sign-in' })
  const username = usernameFor(incoming.username, email)
  if (!username) return err({ code: 'own-username', text: wordsOf(incoming.username) })
  const arriving = choiceOf(incoming) as IncomingChoice | undefined
  const leaving = outgoing && (choiceOf(outgoing) as OutgoingChoice | undefined)
  return ok({
    setup: {
      service: { kind: 'domain', domain: at, inHost, ...(outHost ? { outHost } : {}), username },
      ...(arriving ? { incoming: arriving } : {}),
      ...(leaving ? { outgoing: leaving } : {}),
      ...(email ? { email } : {}),
      ...(account.person !== undefined && isNameInLink(account.person) ? { name: account.person } : {}),
    },
    losses: [
      ...(arriving ? [] : (['incoming-weak'] as const)),
      ...(outgoing && isOtherUsername(outgoing, username, email) ? (['outgoing-username'] as const) : []),
      ...(outgoing ? (leaving ? [] : (['outgoing-weak'] as const)) : (['outgoing-open'] as const)),
    ],
  })
}

export function addressOf({ address }: ImportedAccount): EmailAddress | undefined {
  const parsed = address === undefined ? undefined : parseEmailAddress(address)
  return parsed?.ok ? parsed.value : undefined
}

/** A user name that is an address at the person’s domain is the person’s address. */
function loginAt(domain: Hostname | undefined, username: ImportedUsername): EmailAddress | undefined {
  const parsed = username.kind === 'text' ? parseEmailAddress(username.text) : undefined
  return parsed?.ok && parsed.value.domain === domain ? parsed.value : undefined
}

/** A setup has one user name for both servers. */
const isOtherUsername = (
  { username, signIn }: ImportedServer,
  taken: 'email' | 'localpart',
  email: EmailAddress | undefined,
): boolean =>
  username.kind !== 'left-out' &&
  username.kind !== 'asked' &&
  (signIn.length === 0 || signIn.some(({ kind }) => kind !== 'none')) &&
  usernameFor(username, email) !== taken

/** The server’s name, with the person’s domain filled in. */
export function hostFor(host: ImportedHost, domain: Hostname | undefined): Hostname | undefined {
  if (host.kind === 'name') return host.name
  if (host.kind !== 'with-domain' || !domain) return undefined
  const whole = parseHostname(`${host.before}${domain}${host.after}`)
  return whole.ok ? whole.value : undefined
}

/** Whether an app that is set up by hand can sign in there. */
export const canSignIn = ({ signIn }: ImportedServer): boolean =>
  signIn.length === 0 || signIn.some(({ kind }) => BY_HAND.includes(kind))

function usernameFor(username: ImportedUsername, email: EmailAddress | undefined) {
  switch (username.kind) {
    case 'your-address':
    case 'asked':
    case 'left-out':
      return 'email'
    case 'your-local-part':
      return 'localpart'
    case 'made-of-address':
      return undefined
    case 'text':
      if (email && isAddress(username.text, email)) return 'email'
      return username.text === email?.local ? 'localpart' : undefined
  }
}

/** In whatever letters its domain is written. */
function isAddress(text: string, email: EmailAddress): boolean {
  const parsed = parseEmailAddress(text)
  return parsed.ok && parsed.value.local === email.local && parsed.value.domain === email.domain
}

const wordsOf = (username: ImportedUsername): string => ('text' in username ? username.text : '')

/** The way there, unless it is none that a link may say. */
function choiceOf({ protocol, port, security }: ImportedServer) {
  if (port.kind !== 'port' || !('said' in security)) return undefined
  const { said } = security
  if (said !== 'tls' && said !== 'starttls') return undefined
  const choice = { protocol, port: port.port, security: said }
  return isWeak(choice) ? undefined : choice
}
