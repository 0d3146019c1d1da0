import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const seeded = mkdtempSync(join(tmpdir(), 'portolan-layers-'))
afterAll(() => rmSync(seeded, { recursive: true }))

/** A file in one layer that imports what its layer may not. */
const VIOLATIONS = [
  ['src/domain/advice/seed.ts', '../../data/find-provider.ts'],
  ['src/domain/seed.ts', '../i18n/format.ts'],
  ['src/domain/clients/notes/seed.ts', '../../../clients/registry.ts'],
  ['src/domain/ports/seed.ts', 'react'],
  ['src/domain/ports/other-seed.ts', 'node:fs'],
  ['src/domain/qr/seed.ts', 'react'],
  ['src/domain/qr/other-seed.ts', 'qr/decode.js'],
  ['src/domain/link/seed.ts', 'qr'],
  ['src/domain/discovery/seed.ts', '@leichtgewicht/dns-packet'],
  ['src/domain/discovery/dns-message.ts', 'react'],
  ['src/domain/imports/seed.ts', 'saxes'],
  ['src/domain/imports/parse-xml.ts', 'sass'],
  ['src/clients/seed.ts', '../i18n/format.ts'],
  ['src/guides/en/seed.ts', '../../data/find-provider.ts'],
  ['src/data/seed.ts', '../state/facts.ts'],
  ['src/i18n/en/seed.ts', '../../clients/registry.ts'],
  ['src/state/seed.ts', '../ui/text.tsx'],
  ['src/ui/seed.tsx', '../state/wizard-store.ts'],
  ['src/ui/other-seed.tsx', '../guides/registry.ts'],
  ['src/pages/wizard/seed.tsx', '../../app/routes.ts'],
  ['src/app/seed.tsx', '../build/provider-data.ts'],
  ['src/build/seed.ts', '../pages/home.tsx'],
] as const

const ALLOWED = [
  ['src/domain/qr/fine.ts', 'qr'],
  ['src/domain/discovery/dns-message.ts', '@leichtgewicht/dns-packet'],
  ['src/domain/imports/parse-xml.ts', 'saxes'],
  ['src/domain/advice/fine.ts', '../clients/client.ts'],
  ['src/pages/wizard/fine.tsx', '../../state/facts.ts'],
  ['src/ui/fine.tsx', '../domain/clients/client.ts'],
] as const

function lint(files: readonly (readonly [string, string])[]): string {
  cpSync(join(root, '.oxlintrc.json'), join(seeded, '.oxlintrc.json'))
  for (const [file, imported] of files) {
    mkdirSync(dirname(join(seeded, file)), { recursive: true })
    writeFileSync(join(seeded, file), `import { thing } from '${imported}'\nexport const other = thing\n`)
  }
  try {
    return execFileSync(
      join(root, 'node_modules/.bin/oxlint'),
      ['-f', 'unix', ...files.map(([file]) => file)],
      { cwd: seeded, encoding: 'utf8' },
    )
  } catch (error) {
    // The linter ends badly where it finds something: what it printed is what is asked for.
    if (error instanceof Error && 'stdout' in error) return String(error.stdout)
    throw error
  }
}

describe('the layers', () => {
  const found = lint(VIOLATIONS)
  test.each(VIOLATIONS)('%s may not import %s', (file) => {
    expect(found).toMatch(new RegExp(`${file.replaceAll('.', '\\.')}:.*no-restricted-imports`))
  })
  test('what a layer may import is not complained of', () => {
    expect(lint(ALLOWED)).not.toContain('no-restricted-imports')
  })
  test('the domain has no clock and no network', () => {
    mkdirSync(join(seeded, 'src/domain/x'), { recursive: true })
    writeFileSync(
      join(seeded, 'src/domain/x/seed.ts'),
      'export const now = Date.now()\nexport const page = fetch("x")\n',
    )
    const said = lint([['src/domain/x/import.ts', './seed.ts']])
    expect(said).not.toContain('no-restricted-globals')
    const all = lintAsIs('src/domain/x/seed.ts')
    expect(all.match(/no-restricted-globals/g)).toHaveLength(2)
  })
})

function lintAsIs(file: string): string {
  try {
    return execFileSync(join(root, 'node_modules/.bin/oxlint'), ['-f', 'unix', file], {
      cwd: seeded,
      encoding: 'utf8',
    })
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return String(error.stdout)
    throw error
  }
}
