import type { IncomingServer, OutgoingServer } from '../account/settings.ts'
import type { Control, CurrentClient, EditingWay, Label, SettingRef, SwitchName } from '../clients/client.ts'
import { findEditing, findSwitch } from '../clients/find-editing.ts'
import { chooseNewestWindows } from '../clients/newest-windows.ts'
import {
  perProtocol,
  resolveSetting,
  resolveWindows,
  type Account,
  type Shown,
  type ShownField,
} from '../clients/resolve-form.ts'
import { trailsOf, type Trail } from '../clients/trail.ts'
import type { IncomingProtocol } from '../ports/ports.ts'
import { settingsOf, type CureCode, type Side } from './cures.ts'
import { accountFor } from './cure-account.ts'

/** One field that a cure is about. Without `shown` it isn’t known here what belongs into it. */
export interface CureField {
  readonly label: Label
  readonly control: Control
  readonly shown?: Shown
}

/** Fields that stand together. `window` and `heading` only where no way to an account that exists is known. */
export interface CurePlace {
  readonly window?: Label
  readonly versions?: string
  readonly heading?: Label
  readonly fields: readonly CureField[]
}

/** A way to where a cure is done. `again`: the app can’t change it: the account is removed and added anew. */
export interface CureWay {
  readonly trails: readonly Trail[]
  readonly places: readonly CurePlace[]
  readonly again?: true
  readonly unverified?: true
}

export interface CureInApp {
  readonly ways: readonly CureWay[]
  /** Settings of the cure that this app has no field for. */
  readonly missing: readonly SettingRef[]
}

/** What the reader’s setup has besides the servers that it uses: where a cure asks for another port, it comes from here. */
export interface OtherServers {
  readonly incoming: readonly IncomingServer[]
  readonly outgoing: readonly OutgoingServer[]
}

/** The reader’s app and, as far as they are known, the setup in it. */
export interface CureReader {
  readonly client: CurrentClient
  readonly account?: Account
  readonly others?: OtherServers
  /** Which protocol’s form to show where no setup says so. */
  readonly protocol?: IncomingProtocol
}

/** Cures that are about one switch. */
const SWITCHES_OF: { readonly [C in CureCode]?: SwitchName } = {
  'outgoing-login-on': 'outgoingLogin',
  'spa-off': 'spa',
  'keep-copies': 'leaveOnServer',
  'fewer-connections': 'connections',
  'longer-time-out': 'timeOut',
}

/** How a cure is done in the reader’s app: the way there, and the fields that it is about. */
export function resolveCure(cure: CureCode, sides: readonly Side[], reader: CureReader): CureInApp {
  const wanted = settingsOf(cure, sides)
  const given = accountFor(cure, reader)
  const typed = given.account.incoming.src.includes('typed')
  const hidesHost = cure === 'host-of-provider' && typed
  const asking: Asking = { ...given, client: reader.client, wanted, hidesHost }
  const name = SWITCHES_OF[cure]
  const how = name && findSwitch(reader.client, name)
  const toSwitch = how ? [{ trails: trailsOf(how, asking.account.incoming.protocol), places: [] }] : []
  if (wanted.length === 0) return { ways: toSwitch, missing: [] }
  const covered = sides.filter((side) => findEditing(reader.client, side).length > 0)
  const ways = reader.client.editing.flatMap((way) => wayOf(way, asking))
  const open = wanted.filter((ref) => !covered.includes(sideOf(ref)))
  const elsewhere = placesOf(open, asking)
  return {
    ways: [
      ...toSwitch,
      // The way to the switch ends where the fields are: one way is enough.
      ...(how ? ways.map((way) => ({ ...way, trails: [] })) : ways),
      { trails: [], places: elsewhere },
    ].filter(({ trails, places }) => trails.length + places.length > 0),
    missing: how ? [] : missingOf(asking),
  }
}

interface Asking {
  readonly client: CurrentClient
  readonly account: Account
  /** Whose values they are: this reader’s, everybody’s, or nobody’s. */
  readonly said: 'all' | 'pair' | 'security' | 'nothing'
  readonly wanted: readonly SettingRef[]
  /** Nobody here knows the host’s own name for its server: the one in the setup is the one that was refused. */
  readonly hidesHost: boolean
}

function wayOf(way: EditingWay, asking: Asking): readonly CureWay[] {
  const { client, account, wanted } = asking
  // Nobody removes an account to type its password again: the app asks for it.
  const asked = way.kind === 'add-again' ? wanted.filter((ref) => !ref.endsWith('password')) : wanted
  const refs = asked.filter((ref) => way.sides.some((side) => side === sideOf(ref)))
  if (refs.length === 0) return []
  const trails = trailsOf(way.how, account.incoming.protocol)
  const doubt = way.unverified ? { unverified: true as const } : {}
  if (way.kind === 'add-again') return [{ trails, places: placesOf(refs, asking), again: true, ...doubt }]
  const { labels = {} } = way
  const found = placesOf(refs, asking, labels)
  const named = namesOf(shownFields(client, account))
  const extra = refs.filter((ref) => labels[ref] !== undefined && !named.includes(ref))
  const more = extra.map((ref) => {
    const shown = resolveSetting(client, account, ref)
    const label = perProtocol(labels[ref] ?? '', account.incoming.protocol)
    return fieldOf({ label, control: 'text', shown, ref }, asking)
  })
  const here = found.filter((place) => isThere(place, client, trails))
  const places = more.length > 0 ? [...here, { fields: more }] : here
  if (places.length === 0) return []
  // In an account that exists the fields stand elsewhere: only a file, and a heading that parts the two sides, stay.
  const apart = way.sides.length === 2
  return [{ trails, places: joined(places.map((place) => inAccount(place, apart))), ...doubt }]
}

/** A way that ends at one of several files is about that file’s lines only. */
function isThere({ window, fields }: CurePlace, client: CurrentClient, trails: readonly Trail[]): boolean {
  if (!isOfFile(fields)) return true
  const stops = trails.flatMap((trail) =>
    trail.stops.map((stop) => (stop.kind === 'label' ? stop.label : '')),
  )
  const files = client.windows.filter(({ title }) => stops.some((stop) => stop === title))
  return files.length === 0 || files.some(({ title }) => title === window)
}

function inAccount({ window, versions, heading, fields }: CurePlace, apart: boolean): CurePlace {
  const inFile = isOfFile(fields)
  return {
    ...(inFile && window !== undefined ? { window } : {}),
    ...(inFile && versions !== undefined ? { versions } : {}),
    ...((inFile || apart) && heading !== undefined ? { heading } : {}),
    fields,
  }
}

const isOfFile = (fields: readonly CureField[]): boolean => fields.some(({ control }) => control === 'line')

/** Places without a name of their own are one; what would stand there twice stands there once. */
function joined(places: readonly CurePlace[]): readonly CurePlace[] {
  const named = places.filter(({ window, heading }) => window !== undefined || heading !== undefined)
  const bare = places.filter((place) => !named.includes(place)).flatMap(({ fields }) => fields)
  const once = new Map(bare.map((field) => [JSON.stringify(field), field]))
  return once.size > 0 ? [...named, { fields: [...once.values()] }] : named
}

type Names = Extract<EditingWay, { readonly kind: 'change' }>['labels']

/** The fields of the newest windows that are about these settings, each under its window and heading. */
function placesOf(refs: readonly SettingRef[], asking: Asking, labels: Names = {}): readonly CurePlace[] {
  const { client, account } = asking
  const { shown: windows } = chooseNewestWindows(resolveWindows(client, account))
  return windows.flatMap((window) =>
    window.sections.flatMap((section) => {
      const found = section.fields.filter((field) => purposesOf(field).some((ref) => refs.includes(ref)))
      if (found.length === 0) return []
      return {
        window: window.title,
        ...(window.versions ? { versions: window.versions } : {}),
        ...(section.heading ? { heading: section.heading } : {}),
        fields: found.map((field) => {
          const label = field.ref && labels[field.ref]
          const there = label === undefined ? field.label : perProtocol(label, account.incoming.protocol)
          return fieldOf({ ...field, label: there }, asking)
        }),
      }
    }),
  )
}

const purposesOf = ({ ref, about }: ShownField): readonly SettingRef[] => about ?? (ref ? [ref] : [])

const namesOf = (fields: readonly ShownField[]): readonly SettingRef[] => fields.flatMap(purposesOf)

function shownFields(client: CurrentClient, account: Account): readonly ShownField[] {
  const { shown } = chooseNewestWindows(resolveWindows(client, account))
  return shown.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields))
}

/** One password serves both sides, and where there is no field for it the app asks by itself. */
function missingOf({ client, account, wanted }: Asking): readonly SettingRef[] {
  const labelled = client.editing.flatMap((way) =>
    way.kind === 'change' ? Object.keys(way.labels ?? {}) : [],
  )
  const all: readonly string[] = [...namesOf(shownFields(client, account)), ...labelled]
  return wanted.filter((ref) => !ref.endsWith('password') && !all.includes(ref))
}

const sideOf = (ref: SettingRef): Side => (ref.startsWith('outgoing.') ? 'outgoing' : 'incoming')

/** Without a setup only what holds for every service is a value. */
function fieldOf({ label, control, shown, ref }: ShownField, { said, hidesHost }: Asking): CureField {
  if (hidesHost && ref?.endsWith('.host')) return { label, control }
  const known =
    said === 'all' ||
    (said !== 'nothing' && (shown.kind === 'state' || ref?.endsWith('.security'))) ||
    (said === 'pair' && ref?.endsWith('.port'))
  return { label, control, ...(known ? { shown } : {}) }
}
