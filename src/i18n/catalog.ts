import type { check } from './en/check.ts'
import type { common } from './en/common.ts'
import type { desk } from './en/desk.ts'
import type { directory } from './en/directory.ts'
import type { embed } from './en/embed.ts'
import type { entry } from './en/entry.ts'
import type { fix } from './en/fix.ts'
import type { guides } from './en/guides.ts'
import type { home } from './en/home.ts'
import type { importing } from './en/importing.ts'
import type { imports } from './en/imports.ts'
import type { lookup } from './en/lookup.ts'
import type { manual } from './en/manual.ts'
import type { many } from './en/many.ts'
import type { noteText } from './en/notes.ts'
import type { organisation } from './en/organisation.ts'
import type { portText } from './en/ports.ts'
import type { profile } from './en/profile.ts'
import type { probe } from './en/probe.ts'
import type { result } from './en/result.ts'
import type { symptoms } from './en/symptoms.ts'
import type { trust } from './en/trust.ts'
import type { publish } from './en/publish.ts'
import type { sheet } from './en/sheet.ts'
import type { wizard } from './en/wizard.ts'
import type { Locale } from './locales.ts'

/**
 * The text, in areas: a page names the ones that it speaks, and only those travel with it. Typed as the English text, whose literal
 * types name each sentence's parameters; a test holds every translation to the same ones.
 */
export interface Areas {
  readonly common: typeof common
  readonly entry: typeof entry
  readonly home: typeof home
  readonly wizard: typeof wizard
  readonly lookup: typeof lookup
  readonly result: typeof result
  readonly imports: typeof imports
  readonly sheet: typeof sheet
  readonly directory: typeof directory
  readonly ports: typeof portText
  readonly guides: typeof guides
  readonly notes: typeof noteText
  readonly trust: typeof trust
  readonly desk: typeof desk
  readonly many: typeof many
  readonly manual: typeof manual
  readonly organisation: typeof organisation
  readonly embed: typeof embed
  readonly check: typeof check
  readonly symptoms: typeof symptoms
  readonly fix: typeof fix
  readonly probe: typeof probe
  readonly profile: typeof profile
  readonly importing: typeof importing
  readonly publish: typeof publish
}
export type Area = keyof Areas

const CATALOG: {
  readonly [L in Locale]: { readonly [A in Area]: () => Promise<Areas[A]> }
} = {
  en: {
    common: () => import('./en/common.ts').then((module) => module.common),
    entry: () => import('./en/entry.ts').then((module) => module.entry),
    home: () => import('./en/home.ts').then((module) => module.home),
    wizard: () => import('./en/wizard.ts').then((module) => module.wizard),
    lookup: () => import('./en/lookup.ts').then((module) => module.lookup),
    result: () => import('./en/result.ts').then((module) => module.result),
    imports: () => import('./en/imports.ts').then((module) => module.imports),
    sheet: () => import('./en/sheet.ts').then((module) => module.sheet),
    directory: () => import('./en/directory.ts').then((module) => module.directory),
    ports: () => import('./en/ports.ts').then((module) => module.portText),
    guides: () => import('./en/guides.ts').then((module) => module.guides),
    organisation: () => import('./en/organisation.ts').then((module) => module.organisation),
    embed: () => import('./en/embed.ts').then((module) => module.embed),
    notes: () => import('./en/notes.ts').then((module) => module.noteText),
    desk: () => import('./en/desk.ts').then((module) => module.desk),
    trust: () => import('./en/trust.ts').then((module) => module.trust),
    many: () => import('./en/many.ts').then((module) => module.many),
    manual: () => import('./en/manual.ts').then((module) => module.manual),
    fix: () => import('./en/fix.ts').then((module) => module.fix),
    check: () => import('./en/check.ts').then((module) => module.check),
    probe: () => import('./en/probe.ts').then((module) => module.probe),
    profile: () => import('./en/profile.ts').then((module) => module.profile),
    importing: () => import('./en/importing.ts').then((module) => module.importing),
    symptoms: () => import('./en/symptoms.ts').then((module) => module.symptoms),
    publish: () => import('./en/publish.ts').then((module) => module.publish),
  },
}

/** Sentences of the first page, which speak of no port: the port table doesn't travel with them. */
const WITHOUT_PORTS: readonly Area[] = ['common', 'home', 'entry']

export async function loadArea<A extends Area>(locale: Locale, area: A): Promise<Areas[A]> {
  const load: () => Promise<Areas[A]> = CATALOG[locale][area]
  if (WITHOUT_PORTS.includes(area)) return load()
  const [text, { fillPorts }] = await Promise.all([load(), import('./fill-ports.ts')])
  return fillPorts(text)
}
