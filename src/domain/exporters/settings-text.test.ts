import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLIENTS } from '../../clients/registry.ts'
import { common } from '../../i18n/en/common.ts'
import { result } from '../../i18n/en/result.ts'
import { sheetWords } from '../../pages/result/sheet-words.ts'
import { CLIENT_IDS } from '../clients/client-ids.ts'
import type { Client, CurrentClient } from '../clients/client.ts'
import { resolveWindows } from '../clients/resolve-form.ts'
import { HOSTILE_PARTS, setupOf } from './example-hostile.ts'
import type { ClientExport } from './exporter.ts'
import { settingsText } from './settings-text.ts'

const LINK = 'https://portolan.example/setup/#v=1'

function inputOf(client: CurrentClient, name: string, change: Partial<ClientExport> = {}): ClientExport {
  const setup = setupOf('imap-465', { name })
  return { ...setup, client, windows: resolveWindows(client, setup.account), link: LINK, ...change }
}

const linesOf = (input: ClientExport): readonly string[] =>
  settingsText.render(input, sheetWords(input, result, common)).split('\n')

const thunderbird = CLIENTS['thunderbird-account-hub']
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...HOSTILE_PARTS),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  minLength: 1,
  maxLength: 16,
})

describe('the settings as text', () => {
  it('has a line for every value, what it belongs to above it, and its link at the end', () => {
    const lines = linesOf(inputOf(thunderbird, 'Jane Doe'))
    expect(lines[0]).toBe('Example Mail in Thunderbird')
    expect(lines.filter((line) => line.startsWith('  ')).every((line) => / \S/.test(line))).toBe(true)
    expect(lines.slice(-3)).toEqual([result.sheetAgain, LINK, ''])
  })

  it('has the lines of a configuration file as they stand there', () => {
    const lines = linesOf(inputOf(CLIENTS.neomutt, 'Jane "J" Doe'))
    expect(lines).toContain('  set realname = "Jane \\"J\\" Doe"')
    expect(lines).toContain('  tls_starttls off')
  })

  it('keeps a name and a service’s name on their lines, whatever they are', () => {
    const plain = linesOf(inputOf(thunderbird, 'N'))
    fc.assert(
      fc.property(hostile, hostile, (name, serviceName) => {
        const lines = linesOf(inputOf(thunderbird, name, { serviceName }))
        expect(lines).toHaveLength(plain.length)
        const changed = lines.filter((line, at) => line !== plain[at])
        for (const line of changed) expect(line).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u)
        expect(changed.length).toBeLessThanOrEqual(2)
      }),
    )
  })

  const current = CLIENT_IDS.map((id): Client => CLIENTS[id]).filter((each) => each.status === 'current')

  it.each(current.map((client) => [client.id, client] as const))('has no empty value in %s', (_, client) => {
    const input = inputOf(client, 'Jane Doe')
    expect(settingsText.supports(input).ok).toBe(input.windows.length > 0)
    expect(linesOf(input).join('\n')).not.toMatch(/^  [^:\n]*: *$|undefined|\[object/m)
  })
})
