import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CLIENTS } from '../../clients/registry.ts'
import { common } from '../../i18n/en/common.ts'
import { profile } from '../../i18n/en/profile.ts'
import { result } from '../../i18n/en/result.ts'
import { domainProfileWords, setupProfileWords } from '../../i18n/profile-words.ts'
import { sheetWords } from '../../pages/result/sheet-words.ts'
import { resolveWindows } from '../clients/resolve-form.ts'
import { DOMAIN_EXAMPLES, SETUP_EXAMPLES } from './example-exports.ts'
import {
  DOMAIN_FORMATS,
  SETUP_FORMATS,
  type ClientExport,
  type DomainExport,
  type DomainFormat,
  type Exporter,
  type SetupExport,
  type SetupFormat,
} from './exporter.ts'
import { DOMAIN_EXPORTERS, SETUP_EXPORTERS } from './registry.ts'

/** In whose app’s words, where that makes a difference. */
const CLIENT_OF: { readonly [F in SetupFormat]?: ClientExport['client'] } = {
  neomutt: CLIENTS.neomutt,
  msmtp: CLIENTS.neomutt,
  mbsync: CLIENTS.neomutt,
  aerc: CLIENTS.aerc,
  'settings-text': CLIENTS['thunderbird-account-hub'],
}

function forFormat(format: SetupFormat, setup: SetupExport): ClientExport {
  const client = CLIENT_OF[format] ?? CLIENTS['outlook-classic-windows']
  return { ...setup, client, windows: resolveWindows(client, setup.account) }
}

/** A format asks for words of its own, or for none: so what they are, only its exporter knows. */
function setupWords(format: SetupFormat, input: ClientExport): never {
  const WORDS: { readonly [F in SetupFormat]?: () => object } = {
    'settings-sheet': () => sheetWords(input, result, common),
    'settings-text': () => sheetWords(input, result, common),
    'apple-profile': () => setupProfileWords(input, profile),
  }
  return WORDS[format]?.() as never
}

function domainWords(format: DomainFormat, input: DomainExport): never {
  const WORDS: { readonly [F in DomainFormat]?: () => object } = {
    'domain-profile': () => domainProfileWords(input, profile),
  }
  return WORDS[format]?.() as never
}

interface Case {
  readonly format: string
  readonly example: string
  readonly fileName: string
  /** Absent: the format declines. */
  readonly content?: string
  readonly refusal?: string
}

const CASES: readonly Case[] = [
  ...SETUP_FORMATS.flatMap((format) =>
    Object.entries(SETUP_EXAMPLES).map(([example, setup]) => {
      const input = forFormat(format, setup)
      return made<ClientExport, never>(SETUP_EXPORTERS[format], input, () => setupWords(format, input), {
        format,
        example,
      })
    }),
  ),
  ...DOMAIN_FORMATS.flatMap((format) =>
    Object.entries(DOMAIN_EXAMPLES).map(([example, domain]) =>
      made<DomainExport, never>(DOMAIN_EXPORTERS[format], domain, () => domainWords(format, domain), {
        format,
        example,
      }),
    ),
  ),
]

function made<I, W>(
  exporter: Exporter<I, W>,
  input: I,
  words: () => W,
  about: { readonly format: string; readonly example: string },
): Case {
  const supported = exporter.supports(input)
  const fileName = exporter.fileName(input)
  return supported.ok
    ? { ...about, fileName, content: exporter.render(input, words()) }
    : { ...about, fileName, refusal: supported.error }
}

const files = CASES.filter(({ content }) => content !== undefined)

describe('every format, for every example', () => {
  it.each(files)(
    '$format is what it was, byte for byte: $example',
    async ({ example, fileName, content }) => {
      await expect(content).toMatchFileSnapshot(`golden/${example}/${fileName}`)
    },
  )

  it('declines what it can’t say, with the reason', async () => {
    const refusals = CASES.filter(({ refusal }) => refusal !== undefined)
      .map(({ format, example, refusal }) => `${format} ${example}: ${refusal}\n`)
      .join('')
    await expect(refusals).toMatchFileSnapshot('golden/refusals.txt')
  })

  it('has a file name that every system takes, of its own, and nothing personal in it', () => {
    const names = files.map(({ example, fileName }) => `${example}/${fileName}`)
    expect(new Set(names).size).toBe(names.length)
    for (const { fileName } of files) expect(fileName).toMatch(/^[a-z0-9][a-z0-9.-]*\.[a-z0-9]+$/)
  })

  it('leaves no golden file that nothing makes', () => {
    const kept = readdirSync(new URL('golden', import.meta.url), { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.includes('/'))
    expect(kept.sort()).toEqual(files.map(({ example, fileName }) => `${example}/${fileName}`).sort())
  })
})
