import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { CLIENTS } from '../src/clients/registry.ts'
import { ORGANISATION_ENTRIES } from '../src/data/organisation-schema.ts'
import { CLIENT_IDS, FAMILY_OF } from '../src/domain/clients/client-ids.ts'
import { PORTS } from '../src/domain/ports/ports.ts'
import { wizard } from '../src/i18n/en/wizard.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** The project's own files: what is installed, built or cached is not among them. */
const FOLDERS = ['.ci', 'compat', 'docs', 'e2e', 'public', 'scripts', 'src']
const inside = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
    (name) => `${folder}/${name.replaceAll('\\', '/')}`,
  )
const topLevel = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isFile())
const FILES = [...topLevel.map(({ name }) => name), ...FOLDERS, ...FOLDERS.flatMap(inside)]

const PAGES = ['README.md', 'CONTRIBUTING.md', ...inside('docs').filter((path) => path.endsWith('.md'))]
const CODE = /```[^\n]*\n([\s\S]*?)```|`([^`]+)`/g
const codeIn = (text: string) => [...text.matchAll(CODE)].map(([, block, span]) => block ?? span ?? '')

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** `<n>` and `*` stand for whatever a name may hold. */
const fits = (pattern: string) => {
  const parts = pattern.replace(/\/$/, '').split(/<[^>]*>|\*/)
  const expression = new RegExp(`^${parts.map(escape).join('[^/]+')}$`)
  return (path: string) => expression.test(path)
}

const SOURCE = FILES.filter((path) => /\.(tsx?|mjs)$/.test(path) && !path.endsWith('docs.test.ts')).map(read)

/** GitHub's name for a heading. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')

describe.each(PAGES)('%s', (page) => {
  const text = read(page)
  const code = codeIn(text)
  const words = code.flatMap((part) => part.split(/[\s"',;()=]+/))

  test('links to files and headings that are there', () => {
    const targets = [...text.replace(CODE, '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
    const missing = targets
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => {
        const [path = '', heading] = target.split('#')
        const file = path === '' ? page : posix.join(posix.dirname(page), path)
        if (!FILES.includes(file)) return true
        const headings = [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => anchor(title))
        return heading !== undefined && !headings.includes(heading)
      })
    expect(missing).toEqual([])
  })

  test('names paths that are there', () => {
    const paths = words.filter((word) => FOLDERS.some((folder) => word.startsWith(`${folder}/`)))
    expect(paths.filter((path) => !FILES.some(fits(path)))).toEqual([])
    const names = words.filter((word) => /^[\w.<>*-]+\.(tsx?|mjs|css|json)$/.test(word))
    expect(names.filter((name) => !FILES.map((path) => basename(path)).some(fits(name)))).toEqual([])
  })

  test('names npm scripts that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const named = [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
      ([, run, own]) => run ?? own,
    )
    expect(named.filter((name) => name === undefined || !(name in scripts))).toEqual([])
  })

  test('names constants and variables that are there', () => {
    const named = code.filter((part) => /^[A-Z][A-Z0-9_]+$/.test(part))
    const known = (name: string) => SOURCE.some((part) => new RegExp(`\\b${name}\\b`).test(part))
    expect([...new Set(named)].filter((name) => !known(name))).toEqual([])
  })
})

/** The files that a how-to's numbered list begins its points with. */
const filesOf = (page: string) => [...read(page).matchAll(/^\d+\. `([^`]+)`/gm)].map(([, path = '']) => path)
const mentions = (path: string, id: string) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(read(path))

describe('the lists of files to touch', () => {
  test.each(filesOf('docs/add-a-port.md'))('%s has every port', (path) => {
    const numbers = PORTS.map((row) => String(row.port))
    expect(numbers.filter((port) => !mentions(path.replace('<n>', port), port))).toEqual([])
  })

  const current = CLIENT_IDS.filter((id) => CLIENTS[id].status === 'current')
  const ended = CLIENT_IDS.filter((id) => CLIENTS[id].status === 'ended')
  const clientFiles = filesOf('docs/add-a-client.md')

  test.each(clientFiles.filter((path) => !path.includes('.test.')))('%s has every app', (path) => {
    const own = path.includes('<id>')
    const missing = [
      ...current.filter((id) => !mentions(path.replace('<id>', id), id)),
      ...ended.filter((id) => !mentions(own ? 'src/clients/ended.ts' : path, id)),
    ]
    expect(missing).toEqual([])
  })

  test.each(clientFiles.filter((path) => path.includes('.test.')))('%s has the number of apps', (path) => {
    expect(read(path)).toContain(`toHaveLength(${current.length})`)
  })

  test('every member of a family can be told apart', () => {
    expect(Object.keys(wizard.howToTell).toSorted()).toEqual(Object.keys(FAMILY_OF).toSorted())
  })
})

test('an organisation’s file has each of its keys explained, and in the example', () => {
  const explained = [...read('docs/own-copy.md').matchAll(/^\| `(\S+)`/gm)].map(([, key]) => key)
  const shown = Object.keys(JSON.parse(read('docs/portolan.example.json')) as object)
  const keys = Object.keys(ORGANISATION_ENTRIES).toSorted()
  expect(explained.toSorted()).toEqual(keys)
  expect(shown.toSorted()).toEqual(keys)
})

/** A copy of the code, to follow the how-tos in. */
const copy = mkdtempSync(join(tmpdir(), 'portolan-how-to-'))
for (const part of ['src', 'tsconfig.json', 'tsconfig.base.json'])
  cpSync(join(root, part), join(copy, part), {
    recursive: true,
    filter: (path) => !/\.test\.tsx?$|providers[/\\].*\.json$/.test(path),
  })
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
afterAll(() => rmSync(copy, { recursive: true }))

/** `like`: the neighbour that a new file begins as; else the file itself is changed. */
interface HowToStep {
  readonly file: string
  readonly like?: string
  readonly change: (text: string) => string
}

/** What the type check says after these steps; nothing where all is well. */
function complaints(steps: readonly HowToStep[]): string {
  for (const { file, like, change } of steps) {
    const before = read(like ?? file)
    expect(change(before), `${file} is no longer what this test expects`).not.toBe(before)
    writeFileSync(join(copy, file), change(before))
  }
  try {
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    return execFileSync(process.execPath, [tsc, '-p', copy], { cwd: copy, encoding: 'utf8' })
  } catch (error) {
    // The compiler ends badly where it finds something: what it printed is what is asked for.
    if (error instanceof Error && 'stdout' in error) return String(error.stdout)
    throw error
  } finally {
    for (const { file, like } of steps)
      if (like) rmSync(join(copy, file))
      else writeFileSync(join(copy, file), read(file))
  }
}

/** The text from one line on, to the line that closes it at the same depth, once more with other words. */
const repeat = (from: RegExp, change: (part: string) => string) => (text: string) =>
  text.replace(from, (part) => `${part}\n${change(part)}`)

const OTHER_PORT = '2526'
const asOther = (part: string) => part.replaceAll('2525', OTHER_PORT).replace('ms-v-worlds', 'other-service')

const HOW_TOS: Readonly<Record<string, readonly HowToStep[]>> = {
  'docs/add-a-port.md': [
    {
      file: 'src/domain/ports/ports.ts',
      change: repeat(/^ {2}\{\n {4}port: 2525,[\s\S]*?^ {2}\},$/m, asOther),
    },
    { file: `src/guides/en/port-${OTHER_PORT}.ts`, like: 'src/guides/en/port-2525.ts', change: asOther },
    { file: 'src/guides/registry.ts', change: repeat(/^ {2}2525: .*$/m, asOther) },
    { file: 'src/i18n/en/ports.ts', change: repeat(/^ {2}2525: \{[\s\S]*?^ {2}\},$/m, asOther) },
  ],
  'docs/add-a-symptom.md': [
    {
      file: 'src/domain/symptoms/symptom-ids.ts',
      change: repeat(/^ {2}'outlook-0x800ccc92',$/m, () => "  'outlook-0x800ccc93',"),
    },
    {
      file: 'src/data/symptoms/outlook.ts',
      change: repeat(/^ {2}'outlook-0x800ccc92': \{[\s\S]*?^ {2}\},$/m, (part) =>
        part.replaceAll('0x800ccc92', '0x800ccc93').replaceAll('0x800CCC92', '0x800CCC93'),
      ),
    },
    {
      file: 'src/i18n/en/symptoms/apps.ts',
      change: repeat(/^ {2}'outlook-0x800ccc92': \{[\s\S]*?^ {2}\},$/m, (part) =>
        part.replace('0x800ccc92', '0x800ccc93'),
      ),
    },
  ],
  'docs/add-a-client.md': [
    { file: 'src/domain/clients/client-ids.ts', change: repeat(/^ {2}'geary',$/m, () => "  'other-app',") },
    {
      file: 'src/clients/other-app.ts',
      like: 'src/clients/geary.ts',
      change: (text) =>
        text.replace('const geary', 'const otherApp').replace("id: 'geary'", "id: 'other-app'"),
    },
    {
      file: 'src/domain/csv/client-words.ts',
      change: repeat(/^ {2}aerc: \[\],$/m, () => "  'other-app': [],"),
    },
    {
      file: 'src/clients/registry.ts',
      change: (text) =>
        `import { otherApp } from './other-app.ts'\n${text.replace(/^ {2}geary,$/m, "  geary,\n  'other-app': otherApp,")}`,
    },
  ],
}

describe('the how-tos, followed', () => {
  test.each(Object.entries(HOW_TOS))('%s: touches the files that it lists', (page, steps) => {
    const listed = filesOf(page).filter((path) => !path.includes('.test.'))
    expect(steps.map(({ file }) => file)).toHaveLength(listed.length)
    for (const [place, path] of listed.entries()) expect(fits(path)(steps[place]?.file ?? '')).toBe(true)
  })

  const all = Object.values(HOW_TOS)

  test('compile', { timeout: 60_000 }, () => {
    expect(complaints(all.flat())).toBe('')
  })

  test('do not compile without their last steps', { timeout: 60_000 }, () => {
    const said = complaints(all.flatMap((steps) => steps.slice(0, -1)))
    expect(said).toMatch(/^src.i18n.en.ports\.ts.*error TS/m)
    expect(said).toMatch(/^src.clients.registry\.ts.*error TS/m)
    expect(said).toMatch(/^src.i18n.en.symptoms\.ts.*error TS/m)
  })
})
