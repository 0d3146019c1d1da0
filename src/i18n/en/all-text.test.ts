import { describe, expect, it } from 'vitest'
import { NOT_CHOICES, PORTS } from '../../domain/ports/ports.ts'
import { loadArea, type Area } from '../catalog.ts'
import { messageParts } from '../message.ts'

/** Every file of English text, so that a new one is held to the same rules without being named here. */
const FILES: Readonly<Record<string, object>> = {
  ...import.meta.glob<object>(['./**/*.ts', '!./**/*.test.ts'], { eager: true }),
  ...import.meta.glob<object>('../../guides/en/**/*.ts', { eager: true }),
}

interface Said {
  readonly where: string
  readonly text: string
}

/** All strings but the names of sources: an RFC’s number and section are its own. */
function textsIn(value: unknown, where: string): readonly Said[] {
  if (typeof value === 'string') return [{ where, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'by' ? [] : textsIn(part, `${where}.${key}`),
  )
}

const all = Object.entries(FILES).flatMap(([file, exported]) => textsIn(exported, file))

/** The app's words stand between backticks: they are quoted as they are. */
const ownWords = (text: string): string => text.replace(/`[^`]*`/g, '``')

/** Those that break a rule, each with the place where it stands. */
const breaking = (breaks: (text: string) => boolean) =>
  all.filter(({ text }) => breaks(text)).map(({ where, text }) => `${where}: ${text}`)

const SERVICES = new Set<string>([
  ...PORTS.map(({ service }) => service),
  ...NOT_CHOICES.map(({ key }) => key),
])
const LITERAL_PORT = new RegExp(String.raw`(?<![\w.])(${PORTS.map(({ port }) => port).join('|')})(?!\w|\.\d)`)

/** What a sentence may be given. A new one is added here once it has a sentence. */
const PARAMETERS = new Set(
  `address all asked best claimed client clients choice code column command count date domain domains expected family fault found from host id incoming issuer issuers key label line link meaning meant means method
  month name newest none of oldest oldest one other outgoing path platform platforms port priority protocol provider providers reads reason registrable says score
  security setting source starttls successors suggestion text title tls to tool topic typed unicode user vendor versions what where weight who why window without words`.split(
    /\s+/,
  ),
)

describe(`all English text (${all.length})`, () => {
  it('is found: every area, the remarks of the apps and the guides', () => {
    expect(all.length).toBeGreaterThan(1000)
    for (const part of ['./common', './wizard', './notes/outlook', './directory/about', 'port-2525'])
      expect(all.some(({ where }) => where.includes(part))).toBe(true)
  })

  it('is there', () => {
    expect(breaking((text) => text.trim() === '')).toEqual([])
  })

  it('names services, never port numbers', () => {
    expect(breaking((text) => LITERAL_PORT.test(text))).toEqual([])
  })

  it('has backticks in pairs, with something between them', () => {
    expect(breaking((text) => text.split('`').length % 2 === 0 || text.includes('``'))).toEqual([])
  })

  it('has braces only around names that somebody fills in', () => {
    const isKnown = (name: string) => SERVICES.has(name) || PARAMETERS.has(name)
    const unknown = (text: string) =>
      [...text.matchAll(/\{([^{}]*)\}/g)].some(([, name]) => !isKnown(name ?? ''))
    expect(breaking((text) => unknown(text) || /[{}]/.test(text.replace(/\{[^{}]*\}/g, '')))).toEqual([])
  })

  it('has no parameter in an app’s words, where nobody would fill it in', () => {
    const inWords = (text: string) => (text.match(/`[^`]*`/g) ?? []).join(' ').matchAll(/\{([^{}]*)\}/g)
    expect(breaking((text) => [...inWords(text)].some(([, name]) => !SERVICES.has(name ?? '')))).toEqual([])
  })

  it('has no “simply”, no “please” and no exclamation mark', () => {
    expect(breaking((text) => /\b(simply|please)\b/i.test(ownWords(text)))).toEqual([])
    expect(breaking((text) => ownWords(text).includes('!'))).toEqual([])
  })

  it('has one word for one thing: unencrypted, sign-in', () => {
    // A myth is told in the words in which it is met, and an error between quotes in its own.
    const ours = all.filter(({ where }) => !where.endsWith('.said'))
    const other = /\b[Bb]egins? readable\b|\b[Ll]og(s|ged|ging)? in\b|\b[Ll]ogins?\b/
    const isOther = ({ text }: Said) => other.test(ownWords(text).replace(/“[^”]*”/g, '“”'))
    expect(ours.filter(isOther)).toEqual([])
  })

  it('has typographic quotes and apostrophes', () => {
    expect(breaking((text) => /\p{L}'\p{L}|"/u.test(ownWords(text)))).toEqual([])
  })

  it('has no double space, and none at its ends', () => {
    expect(breaking((text) => / {2}|\n|\t/.test(text) || text !== text.trim())).toEqual([])
  })
})

describe('parameters', () => {
  it('are all used by some sentence', () => {
    const used = new Set(
      all.flatMap(({ text }) => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name)),
    )
    expect([...PARAMETERS].filter((name) => !used.has(name))).toEqual([])
  })
})

describe('an area as a page gets it', () => {
  const AREAS = {
    common: 0,
    entry: 0,
    home: 0,
    wizard: 0,
    lookup: 0,
    result: 0,
    imports: 0,
    sheet: 0,
    directory: 0,
    ports: 0,
    notes: 0,
    guides: 0,
    trust: 0,
    desk: 0,
    many: 0,
    manual: 0,
    organisation: 0,
    embed: 0,
    check: 0,
    symptoms: 0,
    fix: 0,
    probe: 0,
    profile: 0,
    importing: 0,
    publish: 0,
  } satisfies { readonly [A in Area]: 0 }
  const areas = Object.keys(AREAS) as readonly Area[]

  it.each(areas)('%s has no service’s name left in it', async (area) => {
    const left = textsIn(await loadArea('en', area), area).filter(({ text }) =>
      messageParts(text.replaceAll('`', '')).some((part) => part.kind === 'param' && SERVICES.has(part.text)),
    )
    expect(left).toEqual([])
  })
})
