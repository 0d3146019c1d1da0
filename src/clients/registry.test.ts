import { describe, expect, it } from 'vitest'
import { CLIENT_IDS, type ClientId } from '../domain/clients/client-ids.ts'
import {
  SWITCHES,
  UNKNOWN,
  type Client,
  type CurrentClient,
  type EditingWay,
  type EndedClient,
  type Instruction,
  type Label,
} from '../domain/clients/client.ts'
import { findEditing, findEditingLabel, findSwitch } from '../domain/clients/find-editing.ts'
import { IMPORT_FORMATS } from '../domain/clients/import-formats.ts'
import { GENERAL_NOTES } from '../domain/clients/notes/general.ts'
import { NOTE_CODES } from '../domain/clients/notes/note-codes.ts'
import { ANDROID_NOTE_TEXT } from '../i18n/en/notes/android.ts'
import { APPLE_NOTE_TEXT } from '../i18n/en/notes/apple.ts'
import { DESKTOP_NOTE_TEXT } from '../i18n/en/notes/desktop.ts'
import { GENERAL_NOTE_TEXT } from '../i18n/en/notes/general.ts'
import { LINUX_NOTE_TEXT } from '../i18n/en/notes/linux.ts'
import { OUTLOOK_NOTE_TEXT } from '../i18n/en/notes/outlook.ts'
import { TERMINAL_NOTE_TEXT } from '../i18n/en/notes/terminal.ts'
import { THUNDERBIRD_NOTE_TEXT } from '../i18n/en/notes/thunderbird.ts'
import { evolution } from './evolution.ts'
import { geary } from './geary.ts'
import { CLIENTS, type ClientTable } from './registry.ts'

/** One of each kind of mistake that the table's type must refuse. The type-check reads them; nothing runs them. */
export const REFUSED = () => {
  const { geary: left, ...without } = CLIENTS
  // @ts-expect-error an app without a file
  const missing: ClientTable = without
  // @ts-expect-error two apps that changed places
  const swapped: ClientTable = { ...CLIENTS, evolution: geary, geary: evolution }
  // @ts-expect-error a way to change an account that leads nowhere
  const nowhere: EditingWay = { kind: 'change', sides: ['incoming'], how: [] }
  const { editing: changed, ...mute } = geary
  // @ts-expect-error an app that doesn’t say where an account is changed
  const unsaid: CurrentClient = mute
  const { imports: taken, ...silent } = geary
  // @ts-expect-error an app that doesn’t say what it takes settings from
  const undecided: CurrentClient = silent
  const unknown = {
    ...CLIENTS,
    // @ts-expect-error an app that has no id
    'lotus-notes': left,
  } satisfies ClientTable
  return [missing, swapped, nowhere, changed, unsaid, taken, undecided, unknown]
}

const all: readonly Client[] = CLIENT_IDS.map((id): Client => CLIENTS[id])
const current = all.filter((client): client is CurrentClient => client.status === 'current')
const ended = all.filter((client): client is EndedClient => client.status === 'ended')

const sentences = new Map<string, string>(
  [
    GENERAL_NOTE_TEXT,
    OUTLOOK_NOTE_TEXT,
    THUNDERBIRD_NOTE_TEXT,
    APPLE_NOTE_TEXT,
    ANDROID_NOTE_TEXT,
    DESKTOP_NOTE_TEXT,
    LINUX_NOTE_TEXT,
    TERMINAL_NOTE_TEXT,
  ].flatMap((group) => Object.entries<string>(group)),
)

/** Every remark that the app's file makes, wherever it stands. */
function notesOf(client: Client): readonly string[] {
  if (client.status === 'ended') return [client.reason]
  const ways = client.editing.flatMap((way) => way.how)
  const inSteps = [...client.steps, ...ways].flatMap((step) => (step.do === 'note' ? [step.code] : []))
  return [...inSteps, ...client.traps.map((trap) => trap.code)]
}

/** The labels that a step names. */
function labelsOf(step: Instruction): readonly Label[] {
  if (step.do === 'open') return step.path
  if (!('label' in step)) return []
  const { label } = step
  const own = typeof label === 'object' && 'imap' in label ? [label.imap, label.pop3] : [label]
  return 'from' in step && step.from !== undefined ? [...own, step.from] : own
}

/** Every way to a setting of an account that exists. */
const waysOf = (client: CurrentClient): readonly (readonly Instruction[])[] => [
  ...client.editing.map(({ how }) => how),
  ...SWITCHES.flatMap((which) => {
    const how = findSwitch(client, which)
    return how ? [how] : []
  }),
]

const statusOf = (id: ClientId): Client['status'] => CLIENTS[id].status

describe('all apps', () => {
  it('have an entry for every id and no other', () => {
    expect(Object.keys(CLIENTS)).toEqual([...CLIENT_IDS])
  })

  it.each(all)('$id stands under its own id', (client) => {
    expect(CLIENTS[client.id]).toBe(client)
  })

  it('make only remarks that have a sentence, and have no sentence twice', () => {
    expect([...sentences.keys()].toSorted()).toEqual([...NOTE_CODES].toSorted())
    expect(new Set(sentences.values()).size).toBe(NOTE_CODES.length)
  })

  it.each(all)('$id: every remark has a sentence', (client) => {
    expect(notesOf(client).filter((code) => (sentences.get(code) ?? '') === '')).toEqual([])
  })

  it('between them make every remark that is not a general one', () => {
    const made = new Set<string>([...GENERAL_NOTES, ...all.flatMap(notesOf)])
    expect(NOTE_CODES.filter((code) => !made.has(code))).toEqual([])
  })

  it('between them take settings from every format that is named', () => {
    const taken = new Set(current.flatMap((client) => client.imports.map(({ format }) => format)))
    expect(IMPORT_FORMATS.filter((format) => !taken.has(format))).toEqual([])
  })

  it('write no port number, and no parameter between backticks', () => {
    const labels = [...sentences.values()].flatMap((text) => text.match(/`[^`]*`/g) ?? [])
    expect(labels.filter((label) => /[{}]/.test(label))).toEqual([])
    expect([...sentences].filter(([, text]) => /\b(25|110|143|465|587|993|995|2525)\b/.test(text))).toEqual(
      [],
    )
  })
})

describe.each(current)('$id', (client) => {
  const ids = client.windows.map((window) => window.id)

  it('fills only windows that it has, and every window that it has', () => {
    const filled = client.steps.flatMap((step) => (step.do === 'fill' ? [step.window] : []))
    expect(filled.filter((id) => !ids.includes(id))).toEqual([])
    expect(ids.filter((id) => !filled.includes(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('names every button of a way for a file into it, and asks for the file where the app does', () => {
    for (const { how = [], undo = [] } of client.imports) {
      expect([...how, ...undo].flatMap(labelsOf)).not.toContainEqual(UNKNOWN)
      const asks = how.findIndex((step) => step.do === 'press' && step.label === 'Select file')
      if (asks >= 0) expect(how[asks + 1]).toEqual({ do: 'pick', what: 'file' })
    }
  })

  it('fills a window only for the protocol and the versions that the window is for', () => {
    const wrong = client.steps.filter((step) => {
      const window = client.windows.find((each) => step.do === 'fill' && each.id === step.window)
      const otherProtocol = window?.only && step.only && step.only !== window.only
      return Boolean(otherProtocol) || (window?.versions !== undefined && step.versions !== window.versions)
    })
    expect(wrong).toEqual([])
  })

  it('says nothing about a protocol that it can’t do', () => {
    for (const protocol of ['imap', 'pop3'] as const) {
      if (client.capabilities.protocols[protocol] !== 'no') continue
      expect(client.capabilities.oauth2[protocol]).toEqual([])
      expect(client.steps.filter((step) => step.only === protocol)).toEqual([])
      expect(client.traps.filter((trap) => trap.when?.protocol === protocol)).toEqual([])
    }
  })

  it('tells each trap once for each condition', () => {
    const told = client.traps.map((trap) => JSON.stringify(trap))
    expect(new Set(told).size).toBe(told.length)
  })

  it('names each way to import settings once', () => {
    const formats = client.imports.map(({ format }) => format)
    expect(new Set(formats).size).toBe(formats.length)
  })

  it('asks Thunderbird’s ISPDB by itself exactly where it is said to', () => {
    const asks = client.imports.some(
      (way) => way.format === 'thunderbird-autoconfig' && way.asks?.includes('ispdb'),
    )
    expect(asks).toBe(client.capabilities.automatic.ispdb)
  })

  it('says whom it asks only where it looks settings up', () => {
    const told = client.imports.filter(({ format, asks }) => asks && format !== 'thunderbird-autoconfig')
    expect(told).toEqual([])
  })

  it('says for both servers where they are changed, or admits that nobody knows', () => {
    const known = (['incoming', 'outgoing'] as const).map((side) => findEditing(client, side).length > 0)
    const admitted = client.unverified.some((remark) =>
      remark.startsWith('Where the servers of an account that exists are changed'),
    )
    expect(known).toEqual(admitted ? [false, false] : [true, true])
  })

  it('has no way to change a server that it says can’t be changed', () => {
    for (const side of ['incoming', 'outgoing'] as const)
      expect(new Set(findEditing(client, side).map(({ kind }) => kind)).size).toBeLessThan(2)
  })

  it('goes to a setting of an account that exists by steps that lead somewhere', () => {
    const empty = (label: Label) =>
      label === '' || (typeof label === 'object' && 'text' in label && label.text === '')
    for (const way of waysOf(client)) {
      expect(way.filter((step) => step.do === 'open' && step.path.length === 0)).toEqual([])
      expect(way.flatMap(labelsOf).filter(empty)).toEqual([])
      expect(way.filter(({ do: what }) => what === 'fill' || what === 'expect' || what === 'run')).toEqual([])
    }
    expect(client.editing.filter(({ how }) => how[0]?.do !== 'open')).toEqual([])
  })

  it('gives a field another name there only on the side that the way leads to', () => {
    for (const way of client.editing) {
      const refs = way.kind === 'change' ? Object.keys(way.labels ?? {}) : []
      const sides = refs.map((ref) => (ref.startsWith('outgoing') ? 'outgoing' : 'incoming'))
      expect(sides.filter((side) => !way.sides.some((each) => each === side))).toEqual([])
    }
  })

  it('has a word for the host of each server, or is known not to', () => {
    const files = client.windows.some(({ sections }) =>
      sections.some(({ fields }) => fields.some(({ control }) => control === 'line')),
    )
    for (const ref of ['incoming.host', 'outgoing.host'] as const)
      expect(findEditingLabel(client, ref) !== undefined).toBe(!files)
  })

  it('names the way to each switch that is known to be wrong unless it is changed', () => {
    const codes = client.traps.map(({ code }) => code)
    const wrong = [
      (client.defaults.outgoingLogin === 'off' || codes.includes('outgoing-login-must-be-on')) &&
        'outgoingLogin',
      codes.includes('spa-stays-off') && 'spa',
      (client.defaults.pop3Keeps ?? 'all') !== 'all' && 'leaveOnServer',
    ] as const
    expect(wrong.filter((which) => which && !findSwitch(client, which))).toEqual([])
  })

  it('keeps POP3 mail on the server only where it has POP3', () => {
    const pop3 = client.capabilities.protocols.pop3 !== 'no'
    expect(findSwitch(client, 'leaveOnServer') !== undefined && !pop3).toBe(false)
  })

  it('names its sources and when they were read', () => {
    expect(client.sources.length).toBeGreaterThan(0)
    expect(client.checked).toMatch(/^2026-\d\d$/)
  })
})

describe.each(ended)('$id', (client) => {
  it('sends people only to apps that are still made', () => {
    expect(client.successors.filter((id) => statusOf(id) !== 'current')).toEqual([])
  })
})
