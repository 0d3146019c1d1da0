import type { UsernameForm } from '../../src/domain/account/settings.ts'
import { SETUP_EXAMPLES } from '../../src/domain/exporters/example-exports.ts'
import { resolvePlainAccount } from '../../src/domain/exporters/plain-account.ts'
import { DOMAIN } from './places.ts'

/** A mailbox of its own for each proof, or one would wait for another’s POP3 lock, or read another’s message. */
export interface Mailbox {
  readonly address: string
  readonly folder: string
  /** Each way in takes one form of user name, and no other. */
  readonly user: { readonly incoming: string; readonly outgoing: string }
}

type LoginForm = Exclude<UsernameForm, 'none'>
/** As the mailbox’s own name says it; it is what the login script reads. */
const FORMS = {
  email: 'email',
  localpart: 'localpart',
  'localpart-dot-domain': 'dotted',
  custom: 'custom',
} as const satisfies Readonly<Record<LoginForm, string>>
const MOST = 400

export function mailbox(number: number, incoming: UsernameForm, outgoing: UsernameForm): Mailbox {
  if (incoming === 'none' || outgoing === 'none') throw new Error('nobody logs in there')
  if (number > MOST) throw new Error(`there are ${MOST} mailboxes of each kind`)
  const folder = `jane-${FORMS[incoming]}-${FORMS[outgoing]}-${number}`
  return {
    address: `${folder}@${DOMAIN}`,
    folder,
    user: { incoming: userOf(folder, incoming), outgoing: userOf(folder, outgoing) },
  }
}

function userOf(local: string, form: LoginForm): string {
  switch (form) {
    case 'email':
      return `${local}@${DOMAIN}`
    case 'localpart':
      return local
    case 'localpart-dot-domain':
      return `${local}.${DOMAIN}`
    case 'custom':
      return `customer-${local}`
  }
}

/** For Postfix: where each address is delivered. */
export function mailboxTable(): string {
  const kinds = Object.values(FORMS).flatMap((one) => Object.values(FORMS).map((other) => `${one}-${other}`))
  return kinds
    .flatMap((kind) => Array.from({ length: MOST }, (_, index) => `jane-${kind}-${index + 1}`))
    .map((folder) => `${folder}@${DOMAIN} ${folder}/\n`)
    .join('')
}

/** For Dovecot’s login script (Lua): the user behind a name, if it has the form that this service takes. */
export const MAILBOX_OF = `
function mailbox_of(req)
  local name = req.user:gsub("^customer%-", ""):gsub("[@.]${DOMAIN.replace('.', '%.')}$", "")
  local receiving, sending = name:match("^jane%-(%l+)%-(%l+)%-%d+$")
  if not receiving then return nil end
  local form = req.service == "smtp" and sending or receiving
  local wanted = { email = name .. "@${DOMAIN}", localpart = name, dotted = name .. ".${DOMAIN}", custom = "customer-" .. name }
  return req.user == wanted[form] and name .. "@${DOMAIN}" or nil
end
`

/** The user names of the exporters’ examples, each with a mailbox of its own. */
const EXAMPLE_USERS = [
  ...new Set(
    Object.values(SETUP_EXAMPLES).flatMap(({ account }) => {
      const plain = resolvePlainAccount(account)
      return plain.ok ? [plain.value.incoming.username] : []
    }),
  ),
]

/** Where a letter to somebody of the examples lies. */
export function exampleFolder(username: string): string {
  return `example-${EXAMPLE_USERS.indexOf(username)}`
}

/** For Dovecot’s login script: it gets names with small letters (`auth_username_format`). */
export const EXAMPLE_OF = `
local examples = {
${EXAMPLE_USERS.map(
  (name) =>
    `  [ [==[${name.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())}]==] ] = "${exampleFolder(name)}@${DOMAIN}",\n`,
).join('')}}
`
