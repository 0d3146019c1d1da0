import type { AuthMethod, UsernameForm } from '../account/settings.ts'
import type { Hostname } from '../address/hostname.ts'
import { rowOfWay, WAYS, type Way } from './ways.ts'
import { parseMailDomain } from './mail-domain.ts'
import { YES, type PublishForm } from './publish-form.ts'

/** The form as it shows: what follows from the domain stands in the fields that nobody has touched. */
export interface ShownForm extends ShownLogin {
  readonly domain: string
  readonly name: string
  readonly webHost: string
  /** Nobody typed it. */
  readonly webHostGuessed: boolean
  readonly servers: readonly ShownServer[]
}

export interface ShownLogin {
  readonly username: LoginName
  /** Ways to sign in, the best first, a space between them. */
  readonly signIn: string
}

/** Nobody reads a domain’s mail without one. */
export type LoginName = Exclude<UsernameForm, 'none'>

export interface ShownServer {
  readonly way: Way
  readonly used: boolean
  readonly host: string
  /** Nobody typed it, and no record says it. */
  readonly guessed: boolean
  /** Where it isn’t the one of all the others. */
  readonly login?: ShownLogin
}

/** What many call them. Whether this domain does, nobody here knows. */
const USUAL_LABEL = { imap: 'imap', pop3: 'pop', smtp: 'smtp' } as const

const USERNAMES: readonly LoginName[] = ['email', 'localpart', 'localpart-dot-domain', 'custom']
const METHODS: readonly AuthMethod[] = ['oauth2', 'app-password', 'password', 'none']

export function parseSignIn(text: string): readonly AuthMethod[] {
  return text.split(' ').flatMap((word) => METHODS.filter((method) => method === word))
}

const FIRST_USED: readonly Way[] = ['imaps', 'submissions']

export function showForm(form: PublishForm): ShownForm {
  const domain = parseMailDomain(form.domain ?? '')
  const known = domain.ok ? domain.value : undefined
  return {
    domain: form.domain ?? '',
    name: form.name ?? '',
    username: parseUsername(form.username) ?? 'email',
    signIn: parseSignIn(form.signIn ?? '').join(' ') || 'password',
    webHost: form.webHost ?? (known ? `www.${known}` : ''),
    webHostGuessed: form.webHost === undefined && known !== undefined,
    servers: WAYS.map((way) => showServer(form, way, known)),
  }
}

function showServer(form: PublishForm, way: Way, domain: Hostname | undefined): ShownServer {
  const used = (form[`use-${way}`] ?? (FIRST_USED.includes(way) ? YES : '')) === YES
  const typed = form[`host-${way}`] ?? siblingHost(form, way)
  const login = parseLogin(form[`login-${way}`] ?? '')
  const shown = { way, used, ...(login ? { login } : {}) }
  if (typed !== undefined) return { ...shown, host: withDomain(typed, domain), guessed: false }
  const host = domain ? `${USUAL_LABEL[rowOfWay(way).protocol]}.${domain}` : ''
  return { ...shown, host, guessed: host !== '' }
}

const parseUsername = (text: string | undefined): LoginName | undefined =>
  USERNAMES.find((username) => username === text)

function parseLogin(text: string): ShownLogin | undefined {
  const username = parseUsername(text.split(' ')[0])
  const signIn = parseSignIn(text).join(' ')
  return username && signIn !== '' ? { username, signIn } : undefined
}

/** One machine mostly answers at all ports of a protocol. */
function siblingHost(form: PublishForm, way: Way): string | undefined {
  const { protocol } = rowOfWay(way)
  const sibling = WAYS.find(
    (other) => rowOfWay(other).protocol === protocol && form[`host-${other}`] !== undefined,
  )
  return sibling && form[`host-${sibling}`]
}

/** A provider’s record may name its servers after its customer’s domain. */
function withDomain(host: string, domain: Hostname | undefined): string {
  return domain ? host.replace('{domain}', domain) : host
}
