import type { EmailAddress } from '../address/email-address.ts'
import { resolveHost, resolveUsername, type Resolved } from '../account/resolve-server.ts'
import type { AuthMethod, IncomingServer, OutgoingServer, Server } from '../account/settings.ts'
import { isUsualPort } from '../ports/port-queries.ts'
import type { IncomingProtocol } from '../ports/ports.ts'
import { ACCOUNT_NAME, accountName } from './account-name.ts'
import type {
  Control,
  CurrentClient,
  FieldValue,
  FormField,
  FormWindow,
  Label,
  PerProtocol,
  SecurityChoice,
  SettingRef,
} from './client.ts'
import { composedOf, composeLine, settingLine } from './compose-line.ts'

/** A setup with everything in it that a form can ask for. */
export interface Account {
  readonly incoming: IncomingServer
  readonly outgoing: OutgoingServer
  readonly signIn: { readonly incoming: AuthMethod; readonly outgoing: AuthMethod }
  readonly address?: EmailAddress
  readonly name?: string
  /** The password is one that a bridge program on this computer shows. */
  readonly bridge?: boolean
  /** Whether it is the password or an app password depends on the person's account. */
  readonly maybeAppPassword?: boolean
}

/** Which password a field wants. */
export type PasswordKind = AuthMethod | 'bridge-password' | 'maybe-app-password'

/** What a line leaves for the person to write. */
export type Blank =
  | Exclude<Resolved, { readonly kind: 'known' }>
  | { readonly kind: 'your-name' }
  | { readonly kind: 'write-yourself' }

/** What stands in one field: something to copy, something to pick, or words for what only the person knows. */
export type Shown =
  | Resolved
  | { readonly kind: 'your-name' }
  | { readonly kind: 'line'; readonly parts: readonly (string | Blank)[] }
  | { readonly kind: 'words'; readonly label: Label }
  | { readonly kind: 'state'; readonly on: boolean }
  | { readonly kind: 'password'; readonly of: PasswordKind; readonly again: boolean }
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-choice' }
  | { readonly kind: 'not-offered' }

export interface ShownField {
  readonly label: Label
  readonly control: Control
  readonly shown: Shown
  /** Which setting it is, where it is one: names the copy button. */
  readonly ref?: SettingRef
  /** All settings that the field decides, where it isn’t one of them alone. */
  readonly about?: readonly SettingRef[]
}

export interface ShownWindow {
  readonly id: string
  readonly title: Label
  readonly versions?: string
  readonly sections: readonly { readonly heading?: Label; readonly fields: readonly ShownField[] }[]
}

/** The app's windows for this account, in its order, filled in. */
export function resolveWindows(client: CurrentClient, account: Account): readonly ShownWindow[] {
  const { protocol } = account.incoming
  return client.windows
    .filter((window) => applies(window, protocol))
    .map((window) => ({
      id: window.id,
      title: perProtocol(window.title, protocol),
      ...(window.versions ? { versions: window.versions } : {}),
      sections: window.sections.map((section) => ({
        ...(section.heading ? { heading: headingOf(section.heading, account) } : {}),
        fields: section.fields
          .filter((field) => applies(field, protocol))
          .map((field) => resolveField(client, account, field, window)),
      })),
    }))
}

export function applies(part: { readonly only?: IncomingProtocol }, protocol: IncomingProtocol): boolean {
  return part.only === undefined || part.only === protocol
}

export function perProtocol(label: PerProtocol<Label>, protocol: IncomingProtocol): Label {
  return typeof label === 'object' && 'imap' in label ? label[protocol] : label
}

/** That of a configuration file may be the account’s. */
function headingOf(heading: PerProtocol<Label>, account: Account): Label {
  const label = perProtocol(heading, account.incoming.protocol)
  return typeof label === 'string' ? label.replace(ACCOUNT_NAME, accountName(account)) : label
}

function resolveField(
  client: CurrentClient,
  account: Account,
  field: FormField,
  window: FormWindow,
): ShownField {
  const label = perProtocol(field.label, account.incoming.protocol)
  const shown = resolveValue(client, account, field, window)
  const ref = refOf(field.value)
  const about = decidedBy(field.value, account, fieldsOf(window))
  return { label, control: field.control, shown, ...(ref ? { ref } : {}), ...(about ? { about } : {}) }
}

function resolveValue(
  client: CurrentClient,
  account: Account,
  { control, value }: FormField,
  window: FormWindow,
): Shown {
  switch (value.kind) {
    case 'setting':
      return control === 'line'
        ? settingLine(value.ref, account, window.syntax)
        : resolveSetting(client, account, value.ref)
    case 'fixed':
      return { kind: 'words', label: value.text }
    case 'on':
    case 'off':
      return { kind: 'state', on: value.kind === 'on' }
    case 'empty':
      return { kind: 'empty' }
    case 'on-for':
      return { kind: 'state', on: account[value.side].security === value.security }
    case 'host-with-port':
      return hostWithPort(account[value.side], account)
    case 'compose':
      return composeLine(value, account, fieldsOf(window), window.syntax)
  }
}

function fieldsOf(window: FormWindow): readonly FormField[] {
  return window.sections.flatMap(({ fields }) => fields)
}

/** What one setting comes to, whatever field asks for it. */
export function resolveSetting(client: CurrentClient, account: Account, ref: SettingRef): Shown {
  const { incoming, outgoing, signIn, address } = account
  switch (ref) {
    case 'name':
      return account.name ? { kind: 'known', text: account.name } : { kind: 'your-name' }
    case 'email':
      return address ? { kind: 'known', text: address.text } : { kind: 'your-address' }
    case 'protocol':
      return { kind: 'words', label: incoming.protocol === 'imap' ? 'IMAP' : 'POP3' }
    case 'password':
      return { kind: 'password', of: passwordKind(account, signIn.incoming), again: false }
    case 'outgoing.password':
      return { kind: 'password', of: passwordKind(account, signIn.outgoing), again: true }
    case 'incoming.host':
      return resolveHost(incoming, address)
    case 'outgoing.host':
      return resolveHost(outgoing, address)
    case 'incoming.port':
      return { kind: 'known', text: String(incoming.port) }
    case 'outgoing.port':
      return { kind: 'known', text: String(outgoing.port) }
    case 'incoming.username':
      return resolveUsername(incoming, address)
    case 'outgoing.username':
      return resolveUsername(outgoing, address)
    case 'incoming.security':
      return shownSecurity(client.security[incoming.security])
    case 'outgoing.security':
      return shownSecurity(client.security[outgoing.security])
    case 'incoming.auth':
      return shownAuth(client, signIn.incoming)
    case 'outgoing.auth':
      return shownAuth(client, signIn.outgoing)
  }
}

/** The setting that a value is, for the name of its copy button. */
function refOf(value: FieldValue): SettingRef | undefined {
  if (value.kind === 'setting') return value.ref
  return value.kind === 'host-with-port' ? `${value.side}.host` : undefined
}

/** The settings of a value that holds more than one, or says one without being it. */
function decidedBy(
  value: FieldValue,
  account: Account,
  siblings: readonly FormField[],
): readonly SettingRef[] | undefined {
  switch (value.kind) {
    case 'on-for':
      return [`${value.side}.security`]
    case 'host-with-port':
      return [`${value.side}.host`, `${value.side}.port`]
    case 'compose':
      return composedOf(value, account, siblings)
    case 'setting':
    case 'fixed':
    case 'on':
    case 'off':
    case 'empty':
      return undefined
  }
}

function passwordKind(account: Account, method: AuthMethod): PasswordKind {
  if (account.bridge) return 'bridge-password'
  return account.maybeAppPassword && method === 'password' ? 'maybe-app-password' : method
}

function hostWithPort(server: Server, { address }: Account): Shown {
  const host = resolveHost(server, address)
  const plain = isUsualPort(server.protocol, server.port, server.security)
  return plain || host.kind !== 'known' ? host : { kind: 'known', text: `${host.text}:${server.port}` }
}

function shownSecurity(choice: SecurityChoice): Shown {
  if (typeof choice === 'string') return { kind: 'words', label: choice }
  if ('switch' in choice) return { kind: 'state', on: choice.switch === 'on' }
  return 'offered' in choice ? { kind: 'not-offered' } : { kind: 'words', label: choice }
}

function shownAuth(client: CurrentClient, method: AuthMethod): Shown {
  if (method === 'none') return { kind: 'nothing' }
  const choice = method === 'oauth2' ? client.auth.oauth2 : client.auth.password
  if (typeof choice === 'string') return { kind: 'words', label: choice }
  if ('choice' in choice) return { kind: 'no-choice' }
  return 'offered' in choice ? { kind: 'not-offered' } : { kind: 'words', label: choice }
}
