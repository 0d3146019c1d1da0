import { PROVIDERS } from 'virtual:providers'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CLIENTS } from '../../clients/registry.ts'
import { WELL_KNOWN_DOMAINS } from '../../data/well-known-domains.ts'
import type { FileProblem } from '../../domain/csv/columns.ts'
import { makeRowFacts } from '../../domain/csv/row-facts.ts'
import { makeProviderIndex } from '../../domain/providers/lookup.ts'
import { many } from '../../i18n/en/many.ts'
import { makeLinks, MOST_ROWS, type MadeTable } from './make-links.ts'
import type { Ending, FileFacts, ReadSettings } from './protocol.ts'
import { SLICE_BYTES } from './read-text.ts'
import { showRow } from './show-row.ts'
import { writeFile } from './write-file.ts'

const facts = makeRowFacts(
  { providers: makeProviderIndex(PROVIDERS, WELL_KNOWN_DOMAINS) },
  Object.values(CLIENTS),
)
const PLAIN: ReadSettings = { defaults: { personal: true }, roles: {}, skip: 0 }

interface Outcome {
  readonly problem?: FileProblem
  readonly file?: FileFacts
  readonly made?: MadeTable
  readonly ending?: Ending
}

async function run(
  source: BlobPart,
  settings: Partial<ReadSettings> = {},
  isCancelled = () => false,
): Promise<Outcome> {
  let outcome: Outcome = {}
  await makeLinks(
    { source: new Blob([source]), facts, settings: { ...PLAIN, ...settings }, isCancelled },
    {
      refused: (problem) => (outcome = { ...outcome, problem }),
      found: (made, file) => (outcome = { ...outcome, made, file }),
      progress: () => undefined,
      ended: (ending) => (outcome = { ...outcome, ending }),
    },
  )
  return outcome
}

const shown = ({ made }: Outcome, count = 1000) =>
  made?.store.rows('all', 0, count).map((row) => showRow(row, made.plan)) ?? []
const addresses = (outcome: Outcome) => shown(outcome).map(({ address }) => address)
const back = async ({ made }: Outcome): Promise<string> =>
  made
    ? await writeFile(made, {
        notes: many.notes,
        link: 'link',
        note: 'note',
        address: 'https://p.example/setup/',
      }).text()
    : ''
const bytes = (...codes: number[]) => Uint8Array.from(codes)
const latin1 = (text: string) => bytes(...[...text].map((letter) => letter.charCodeAt(0)))

describe('a table is read, however it was exported', () => {
  test.each<[string, BlobPart]>([
    ['commas', 'name,email\nZoë,zoe@gmail.com\n'],
    ['semicolons and CRLF', 'name;email\r\nZoë;zoe@gmail.com\r\n'],
    ['tabs, without a last line end', 'name\temail\nZoë\tzoe@gmail.com'],
    ['old Mac line ends', 'name,email\rZoë,zoe@gmail.com\r'],
    ['a byte order mark', '\uFEFFname,email\nZoë,zoe@gmail.com\n'],
    ['Excel’s sep= line', 'sep=;\nname;email\nZoë;zoe@gmail.com\n'],
    ['quotes around everything', '"name","email"\n"Zoë","zoe@gmail.com"\n'],
    ['empty rows between', '\n\nname,email\n,\n\nZoë,zoe@gmail.com\n\n'],
    ['no header', 'Zoë Day,zoe@gmail.com\n'],
    ['windows-1252', latin1('name,email\nZo\u00EB,zoe@gmail.com\n')],
    [
      'UTF-16',
      Uint8Array.from(
        [...'\uFEFFname,email\nZoë,zoe@gmail.com\n'].flatMap((l) => [
          l.charCodeAt(0) & 255,
          l.charCodeAt(0) >> 8,
        ]),
      ),
    ],
  ])('%s', async (_, source) => {
    const outcome = await run(source)
    expect(addresses(outcome)).toEqual(['zoe@gmail.com'])
    expect(shown(outcome)[0]?.fragment).toContain('name=Zo%C3%AB')
  })

  test('line breaks and signs within quotes', async () => {
    const outcome = await run('name,email\n"Doe,\nJane ""J"" ",jane@gmail.com\njo,jo@gmail.com\n')
    expect(addresses(outcome)).toEqual(['jane@gmail.com', 'jo@gmail.com'])
    expect(shown(outcome).map(({ line }) => line)).toEqual([2, 3])
  })

  test('letters, quotes and line ends across the borders of slices', async () => {
    const row = (place: number) => `"Zoë 😀 ""${place}""\r\nx",z${place}@gmail.com\r\n`
    const count = 20_000
    const text = `name,email\r\n${Array.from({ length: count }, (_, place) => row(place)).join('')}`
    expect(new Blob([text]).size).toBeGreaterThan(2 * SLICE_BYTES)
    const outcome = await run(text)
    const rows = shown(outcome, count)
    expect(rows.map(({ address }) => address)).toEqual(
      Array.from({ length: count }, (_, place) => `z${place}@gmail.com`),
    )
    expect(rows.every(({ marks }) => marks.length === 0)).toBe(true)
  })

  test('with a guessed encoding, that is said; with a chosen one, that is taken', async () => {
    const source = latin1('name,email\n\u00C9,a@gmail.com\n')
    expect((await run(source)).file).toMatchObject({ encoding: 'windows-1252', encodingGuessed: true })
    const chosen = await run(source, { encoding: 'windows-1251' })
    expect(chosen.file).toMatchObject({ encoding: 'windows-1251', encodingGuessed: false })
    expect(decodeURIComponent(shown(chosen)[0]?.fragment ?? '')).toContain('name=Й')
  })

  test('with a column read as something else', async () => {
    const source = 'x,email\nOutlook,a@gmail.com\n'
    expect(shown(await run(source))[0]?.client).toBe('')
    expect(shown(await run(source, { roles: { 0: 'client' } }))[0]?.client).toBe('outlook')
  })

  test('200 columns', async () => {
    const header = Array.from({ length: 199 }, (_, place) => `c${place}`)
    const outcome = await run(`${header.join(';')};email\n${header.join(';')};a@gmail.com\n`)
    expect(outcome.file?.columns).toHaveLength(200)
    expect(addresses(outcome)).toEqual(['a@gmail.com'])
  })
})

describe('what is no table is refused with the reason', () => {
  test.each<[string, BlobPart, FileProblem]>([
    ['nothing', '', { code: 'empty' }],
    ['line ends only', '\n\r\n;;\n', { code: 'empty' }],
    ['a header only', 'email,name\n', { code: 'header-only' }],
    [
      'a picture',
      bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0),
      { code: 'not-text', what: 'image' },
    ],
  ])('%s', async (_, source, problem) => expect((await run(source)).problem).toEqual(problem))

  test('a row without an end stops it, and what was made stays', async () => {
    const outcome = await run(`email,x\na@gmail.com,1\nb@gmail.com,"${'x\n'.repeat(800_000)}`)
    expect(outcome.ending).toBe('endless-row')
    expect(addresses(outcome)).toEqual(['a@gmail.com'])
  })
})

describe('what was made stays', () => {
  test('when it is cancelled', async () => {
    const text = `email\n${'a@gmail.com\n'.repeat(80_000)}`
    let asked = 0
    const outcome = await run(text, {}, () => ++asked > 2)
    expect(outcome.ending).toBe('cancelled')
    const { rows } = outcome.made?.store.counts() ?? { rows: 0 }
    expect(rows).toBeGreaterThan(0)
    expect(rows).toBeLessThan(80_000)
  })

  test('when there are more rows than are made at once; the others are made next', async () => {
    const text = `email\n${'a@b.c\n'.repeat(MOST_ROWS)}z@gmail.com\n`
    const first = await run(text)
    expect(first.ending).toBe('most-rows')
    expect(first.made?.store.counts().rows).toBe(MOST_ROWS)
    const next = await run(text, { skip: MOST_ROWS })
    expect(next.ending).toBe('whole')
    expect(shown(next)).toMatchObject([{ line: MOST_ROWS + 2, address: 'z@gmail.com' }])
  })
})

describe('the file that comes back', () => {
  test('has the columns of the one that came, a link and a note, and no password', async () => {
    const outcome = await run('id;E-Mail;Passwort;App\n=1+1;a@gmail.com;geheim;Lotus Notes\n2;jane;geheim;\n')
    const [header, first, second] = (await back(outcome)).split('\r\n')
    expect(header).toBe('id;E-Mail;App;link;note')
    expect(first).toBe(
      `'=1+1;a@gmail.com;Lotus Notes;https://p.example/setup/#v=1&provider=gmail&email=a%40gmail.com;` +
        '"We don’t know the app “Lotus Notes”, so the link asks which one it is."',
    )
    expect(second).toMatch(/^2;jane;;;.*“jane”/)
    expect(await back(outcome)).not.toContain('geheim')
  })

  test('holds no password from a row whose cells have moved', async () => {
    const outcome = await run('email,name,password,city\na@gmail.com,Doe, Jane,geheim,Bonn\n')
    expect(await back(outcome)).not.toMatch(/geheim|Bonn/)
    expect(shown(outcome)[0]?.marks).toEqual([{ code: 'too-many-cells' }])
  })

  test('can come once more: link and note are written anew', async () => {
    const once = await back(await run('email,x\na@gmail.com,=1\n'))
    expect(await back(await run(once))).toBe(once)
  })

  test('has no header where there was none', async () => {
    expect(await back(await run('a@gmail.com\n'))).toMatch(/^a@gmail\.com,https:\S+,\r\n$/)
  })
})

test('whatever the bytes, there is a table or a reason', async () => {
  const pieces = fc.constantFrom(
    'a@gmail.com',
    ',',
    ';',
    '\t',
    '"',
    '\n',
    '\r',
    '=',
    'x',
    '\u0000',
    'é',
    '\uFEFF',
  )
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        texts,
        fc.uint8Array().map((array) => Uint8Array.from(array)),
      ),
      async (source) => {
        const outcome = await run(source)
        expect((outcome.problem === undefined) !== (outcome.made === undefined)).toBe(true)
        await back(outcome)
      },
    ),
    { numRuns: 300 },
  )
})
