import { parsePort } from '../account/choice.ts'
import type { HostTemplate, IncomingServer, OutgoingServer } from '../account/settings.ts'
import type { BoxPurpose, Control, CurrentClient, Label, SettingRef } from '../clients/client.ts'
import { chooseNewestWindows } from '../clients/newest-windows.ts'
import { resolveWindows, type Account, type Shown, type ShownField } from '../clients/resolve-form.ts'
import { usualSecurity, usualStanding } from '../ports/port-queries.ts'
import { PORTS, type IncomingProtocol, type Protocol, type Security } from '../ports/ports.ts'
import { settingsOf, type CureCode, type Side } from './cures.ts'

/** One field that a cure is about. Without `shown` it isn't known here what belongs into it. */
export interface CureField {
  readonly label: Label
  readonly control: Control
  readonly shown?: Shown
}

/** Where in the app the fields of a cure stand, as far as it is one place. */
export interface CurePlace {
  readonly window: Label
  readonly versions?: string
  readonly heading?: Label
  readonly fields: readonly CureField[]
}

export interface CureInApp {
  readonly places: readonly CurePlace[]
  /** Settings of the cure that this app's windows have no field for. */
  readonly missing: readonly SettingRef[]
}

/** What the reader's setup has besides the servers that it uses: where a cure asks for another port, it comes from here. */
export interface OtherServers {
  readonly incoming: readonly IncomingServer[]
  readonly outgoing: readonly OutgoingServer[]
}

/** Cures that are about a box which must be on, or off, whatever the setup is. */
const BOXES: { readonly [C in CureCode]?: BoxPurpose } = {
  'outgoing-login-on': 'outgoing-login',
  'spa-off': 'secure-password',
  'keep-copies': 'keep-copies',
}

/** The reader's app and, as far as they are known, the setup in it. */
export interface CureReader {
  readonly client: CurrentClient
  readonly account?: Account
  readonly others?: OtherServers
  /** Which protocol's form to show where no setup says so. */
  readonly protocol?: IncomingProtocol
}

/** The fields of the reader's app that a cure is about, in the order of its windows. */
export function resolveCure(cure: CureCode, sides: readonly Side[], reader: CureReader): CureInApp {
  const wanted = settingsOf(cure, sides)
  const box = BOXES[cure]
  if (wanted.length === 0 && !box) return { places: [], missing: [] }
  const { client } = reader
  // Which port is the next one depends on the one that fails: without a setup nobody knows.
  const said = reader.account ? 'all' : cure === 'next-sending-port' ? 'labels' : 'general'
  const account = reader.account
    ? withOther(reader.account, cure, reader.others)
    : genericAccount(reader.protocol ?? 'imap', cure)
  const meant = (field: ShownField) => purposesOf(field).some((each) => each === box || isIn(wanted, each))
  const { shown: windows } = chooseNewestWindows(resolveWindows(client, account))
  const places = windows.flatMap((window) =>
    window.sections
      .map((section) => ({
        window: window.title,
        ...(window.versions ? { versions: window.versions } : {}),
        ...(section.heading ? { heading: section.heading } : {}),
        found: section.fields.filter(meant),
      }))
      .filter(({ found }) => found.length > 0)
      .map(({ found, ...place }) => ({
        ...place,
        fields: found.map((field) => fieldOf(field, said)),
      })),
  )
  const all = windows.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields.flatMap(purposesOf)))
  return { places, missing: wanted.filter((ref) => !all.includes(ref) && !isImplied(ref, all)) }
}

const purposesOf = ({ ref, about }: ShownField): readonly (SettingRef | BoxPurpose)[] =>
  about ?? (ref ? [ref] : [])

const isIn = (refs: readonly SettingRef[], purpose: SettingRef | BoxPurpose): boolean =>
  refs.some((ref) => ref === purpose)

/** One password field, or one box for the login, stands for both sides; an app without either asks by itself. */
function isImplied(ref: SettingRef, all: readonly (SettingRef | BoxPurpose)[]): boolean {
  if (ref === 'password' || ref === 'outgoing.password') return true
  return ref === 'outgoing.auth' && all.includes('outgoing-login')
}

/** Without a setup only what holds for every service is a value: the port, its encryption, and boxes. */
function fieldOf(field: ShownField, said: 'all' | 'general' | 'labels'): CureField {
  const { label, control, shown, ref } = field
  const isPair = ref !== undefined && (ref.endsWith('.port') || ref.endsWith('.security'))
  const isBox = shown.kind === 'state'
  return { label, control, ...(said === 'all' || isBox || (isPair && said === 'general') ? { shown } : {}) }
}

/** Where a cure asks for another kind of connection, or for the next port, that one of the service's own. */
function withOther(account: Account, cure: CureCode, others: OtherServers | undefined): Account {
  if (!others) return account
  const security = securityAsked(cure)
  if (security)
    return {
      ...account,
      incoming:
        others.incoming.find(
          (server) => server.security === security && server.protocol === account.incoming.protocol,
        ) ?? account.incoming,
      outgoing: others.outgoing.find((server) => server.security === security) ?? account.outgoing,
    }
  if (cure !== 'next-sending-port') return account
  const { port } = account.outgoing
  const at = others.outgoing.findIndex((server) => server.port === port)
  const next = others.outgoing.slice(at + 1).find((server) => server.port !== port)
  return {
    ...account,
    outgoing: next ?? others.outgoing.find((server) => server.port !== port) ?? account.outgoing,
  }
}

function securityAsked(cure: CureCode): Security | undefined {
  if (cure === 'use-implicit') return 'tls'
  return cure === 'use-starttls-here' ? 'starttls' : undefined
}

/** What the port table recommends for every service: the way in, with nobody's servers. */
function genericAccount(protocol: IncomingProtocol, cure: CureCode): Account {
  const security = securityAsked(cure)
  const incoming = { ...generic(protocol, security), protocol } satisfies IncomingServer
  const outgoing = { ...generic('smtp', security), protocol: 'smtp' } satisfies OutgoingServer
  return { incoming, outgoing, signIn: { incoming: 'password', outgoing: 'password' } }
}

function generic(protocol: Protocol, security: Security | undefined) {
  const row = PORTS.find(
    (each) =>
      each.protocol === protocol &&
      each.role !== 'relay' &&
      (security === undefined ? usualStanding(each) !== 'never' : usualSecurity(each) === security),
  )
  const port = row && parsePort(row.port)
  if (!port) throw new Error(`no port for ${protocol}`)
  return {
    host: '{domain}' as HostTemplate,
    port,
    security: usualSecurity(row),
    username: 'email',
    auth: ['password'],
    src: [],
  } as const
}
