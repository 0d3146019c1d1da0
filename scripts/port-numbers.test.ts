import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vite'
import { describe, expect, test } from 'vitest'
import { PORTS } from '../src/domain/ports/ports.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const NUMBERS: readonly number[] = PORTS.map(({ port }) => port)
/** A number of the table standing for itself: not a part of another number, of a word or of a version. */
const PORT = new RegExp(String.raw`(?<![\w.])(${NUMBERS.join('|')})(?!\w|\.\d)`, 'g')

interface Allowed {
  readonly file: string
  readonly ports: readonly number[]
  readonly why: string
}

const ALLOWED: readonly Allowed[] = [
  { file: 'src/guides/registry.ts', ports: NUMBERS, why: 'the keys of the table of guides, and their files' },
  ...NUMBERS.map((port) => ({
    file: `src/guides/en/port-${port}.ts`,
    ports: [port],
    why: 'says which port it is the guide of',
  })),
  { file: 'src/domain/guides/sources.ts', ports: [25, 587], why: 'the names and addresses of sources' },
  { file: 'src/i18n/en/ports.ts', ports: NUMBERS, why: 'the keys of the sentences, one for each row' },
  { file: 'src/domain/link/codec.ts', ports: [25], why: '%25 is a percent sign in an address' },
  { file: 'src/domain/link/mend.ts', ports: [25], why: '%25 is a percent sign in an address' },
  { file: 'src/domain/symptoms/mend-inquiry.ts', ports: [25], why: '%25 is a percent sign in an address' },
  {
    file: 'src/domain/check/example-texts.ts',
    ports: [25, 110, 143, 465, 587, 993, 995],
    why: 'texts as people get them; only tests import it',
  },
  {
    file: 'src/domain/check/example-troubleshooting.ts',
    ports: [25, 110, 143, 465, 587, 993],
    why: 'a text as Thunderbird wrote it; only tests import it',
  },
  { file: 'src/domain/providers/example-provider.ts', ports: [465, 993], why: 'only tests import it' },
  { file: 'src/domain/advice/example-setup.ts', ports: [465, 993], why: 'only tests import it' },
  {
    file: 'src/domain/exporters/example-exports.ts',
    ports: [110, 143, 465, 587, 993, 995, 2525],
    why: 'only tests import it',
  },
]

/** The table itself, and the data. */
const SKIPPED = /^src\/(domain\/ports\/ports\.ts$|data\/)|\.test\.tsx?$/

const sources = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !SKIPPED.test(path))
  .sort()

/** The port numbers that a source holds as a number or in a string, each once; comments may name them. */
function portsIn(code: string, lang: 'ts' | 'tsx'): readonly number[] {
  const found = new Set<number>()
  const take = (text: unknown) => {
    for (const [, port] of String(text).matchAll(PORT)) found.add(Number(port))
  }
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if (Array.isArray(node)) return node.forEach(visit)
    const { type, value } = { type: undefined, value: undefined, ...node }
    if (type === 'Literal' || type === 'JSXText') take(value)
    else if (type === 'TemplateElement') take(JSON.stringify(value))
    else Object.values(node).forEach(visit)
  }
  visit(parseAst(code, { lang }))
  return [...found].sort((a, b) => a - b)
}

const held = new Map(
  sources.map((path) => [
    path,
    portsIn(readFileSync(`${root}/${path}`, 'utf8'), path.endsWith('x') ? 'tsx' : 'ts'),
  ]),
)

describe('a port number is written in the port table only', () => {
  test('in no other source', () => {
    expect(sources.length).toBeGreaterThan(250)
    const wrong = [...held].flatMap(([path, ports]) => {
      const allowed = ALLOWED.filter(({ file }) => file === path).flatMap((each) => each.ports)
      return ports.filter((port) => !allowed.includes(port)).map((port) => `${path}: ${port}`)
    })
    expect(wrong).toEqual([])
  })

  test.each(ALLOWED)('$file may, still: $why', ({ file, ports }) => {
    const unused = ports.filter((port) => !held.get(file)?.includes(port))
    expect(unused).toEqual([])
  })
})

describe('what counts as writing one', () => {
  test.each([
    ['const port = 993', [993]],
    ['const port: 465 | 587 = 465', [465, 587]],
    ["const text = 'Use port 993.'", [993]],
    ['const text = `smtp:${port}:587`', [587]],
    ['const page = <p>Port 25, or 2525</p>', [25, 2525]],
    ["const page = <a href='/ports/143/'>x</a>", [143]],
    ['const table = { 110: 1 }', [110]],
    ['const choice = /:995:/', [995]],
    ['const port = 9_93', [993]],
    ['// port 993\n/* 465 */ const a = 1', []],
    ["const text = 'RFC 8314, 2025, v1.25, 25.1, 1143, x465, 4650'", []],
    ['const n = 250 + 2.5', []],
  ] as const)('%s', (code, ports) => {
    expect(portsIn(code, 'tsx')).toEqual(ports)
  })
})
