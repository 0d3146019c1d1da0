import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLIENTS } from '../../clients/registry.ts'
import { loadProviders } from '../../data/load-providers.ts'
import { common } from '../../i18n/en/common.ts'
import { result } from '../../i18n/en/result.ts'
import { format } from '../../i18n/format.ts'
import { sheetWords } from '../../pages/result/sheet-words.ts'
import { parseEmailAddress } from '../address/email-address.ts'
import { advise } from '../advice/advise.ts'
import { exampleClient, receives, sends } from '../advice/example-setup.ts'
import { CLIENT_IDS } from '../clients/client-ids.ts'
import type { Client, CurrentClient, FormField, Label, SettingRef } from '../clients/client.ts'
import { resolveWindows, type Account, type ShownField, type ShownWindow } from '../clients/resolve-form.ts'
import { encodeSetup } from '../link/codec.ts'
import type { ClientExport } from './exporter.ts'
import { settingsSheet } from './settings-sheet.ts'

const plain = (label: Label): string =>
  typeof label === 'string' ? label : 'text' in label ? label.text : common.unknownLabel

const render = (input: ClientExport) => settingsSheet.render(input, sheetWords(input, result, common))

const providers = loadProviders(fileURLToPath(new URL('../../data/providers', import.meta.url)))

/** What a person has who took whatever is recommended. */
function recommended(providerId: string, client: CurrentClient): ClientExport {
  const provider = providers.find(({ id }) => id === providerId)
  if (!provider) throw new Error(`no provider ${providerId}`)
  const advice = advise(provider, client)
  const incoming = advice.incoming.find((option) => option.recommended)
  const outgoing = advice.outgoing.find((option) => option.recommended)
  if (!incoming?.server || !outgoing?.server || !incoming.signIn || !outgoing.signIn)
    throw new Error(`${providerId} has nothing to recommend`)
  const address = parseEmailAddress('jane@fastmail.com')
  const account: Account = {
    incoming: incoming.server,
    outgoing: outgoing.server,
    signIn: { incoming: incoming.signIn, outgoing: outgoing.signIn },
    ...(address.ok ? { address: address.value } : {}),
    name: 'Jane Doe',
  }
  const setup = encodeSetup({
    service: { kind: 'provider', id: provider.id },
    client: client.id,
    incoming: incoming.choice,
    outgoing: outgoing.choice,
  })
  return {
    serviceId: provider.id,
    serviceName: provider.name,
    client,
    account,
    windows: resolveWindows(client, account),
    link: `https://portolan.example/setup/#${setup}`,
  }
}

const fastmail = recommended('fastmail', CLIENTS['outlook-classic-windows'])

describe('the settings sheet', () => {
  it('is what it was, byte for byte', async () => {
    expect(settingsSheet.fileName(fastmail)).toBe('fastmail-outlook-classic-windows.md')
    expect(settingsSheet.mimeType).toBe('text/markdown')
    await expect(render(fastmail)).toMatchFileSnapshot(`golden/${settingsSheet.fileName(fastmail)}`)
  })

  it('is the same for the same setup', () => {
    expect(render(recommended('fastmail', CLIENTS['outlook-classic-windows']))).toBe(render(fastmail))
  })

  it('ends without a link where there is none', () => {
    const { link: _, ...without } = fastmail
    const sheet = render(without)
    expect(sheet).not.toContain(result.sheetAgain)
    expect(render(fastmail).startsWith(sheet)).toBe(true)
  })

  it('is refused where there is nothing to fill in, and only there', () => {
    expect(settingsSheet.supports(fastmail)).toEqual({ ok: true, value: true })
    expect(settingsSheet.supports({ ...fastmail, windows: [] })).toEqual({
      ok: false,
      error: 'nothing-to-fill-in',
    })
  })

  it('has every field of every window under its label, in its order', () => {
    const labels = fastmail.windows.flatMap(({ sections }) =>
      sections.flatMap(({ fields }) => fields.map(({ label }) => plain(label))),
    )
    const inSheet = [...render(fastmail).matchAll(/^- (.*?): /gm)].map(([, label]) => label)
    expect(inSheet).toEqual(labels)
  })

  it('says of a password whose it is, and has none', () => {
    const fields: readonly FormField[] = (['password', 'outgoing.password'] as const).map((ref) => ({
      label: ref,
      control: 'password',
      value: { kind: 'setting', ref },
    }))
    expect(render(inputWith(fields)).match(/^- .*password: .*$/gm)).toEqual([
      `- password: ${result.valuePassword}`,
      `- outgoing.password: ${result.valueSamePassword}`,
    ])
  })
})

function inputWith(
  fields: readonly FormField[],
  { name = 'Jane Doe', ...change }: Partial<ClientExport> & { readonly name?: string } = {},
): ClientExport {
  const client = exampleClient({}, { windows: [{ id: 'only', title: 'Servers', sections: [{ fields }] }] })
  const account: Account = {
    incoming: receives('imap', 993, 'tls'),
    outgoing: sends(465, 'tls'),
    signIn: { incoming: 'password', outgoing: 'password' },
    name,
  }
  const windows = resolveWindows(client, account)
  return { serviceId: 'example', serviceName: 'Example', client, account, windows, ...change }
}
const nameField: FormField = { label: 'Name', control: 'text', value: { kind: 'setting', ref: 'name' } }

/** CommonMark section 6.1, the other way round: what a code span says. */
function codeSpan(markdown: string): string | undefined {
  const [, fence = '', inner = ''] = /^(`+)([^]*?[^`])\1$/.exec(markdown) ?? []
  if (fence === '' || [...inner.matchAll(/`+/g)].some(([run]) => run === fence)) return undefined
  return /^ .*[^ ].* $/.test(inner) ? inner.slice(1, -1) : inner
}

/** CommonMark sections 2.4 and 2.5: what escaped text says, once nothing in it is markup. */
function escaped(markdown: string): string | undefined {
  const rest = markdown.replace(/\\[!-/:-@[-`{-~]/g, ' ')
  if (/[\\`*_[\]<>#|~]|&#?[a-z0-9]+;/i.test(rest)) return undefined
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

const flat = (text: string): string => text.replace(/[\r\n]+/g, ' ')

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom('`', '*', '_', '[', ']', '(', ')', '<', '>', '#', '|', '\\', '!', '-', '&', '~', ' '),
    fc.constantFrom('\n', '\r\n', '\n# ', '\n- ', '``', '&lt;', '&#96;', '<img src=x>', '](http://x)', '---'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  minLength: 1,
  maxLength: 12,
})

describe('what somebody else wrote', () => {
  it('can’t leave the line or the code span that it stands in', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const [before, after] = [inputWith([nameField]), inputWith([nameField], { name })].map((input) =>
          render(input).split('\n'),
        )
        const at = before?.findIndex((line) => line.startsWith('- Name: ')) ?? -1
        expect(after?.toSpliced(at, 1)).toEqual(before?.toSpliced(at, 1))
        const [, value = ''] = /^- Name: (.*)$/s.exec(after?.[at] ?? '') ?? []
        const said = codeSpan(value)
        // A code span drops one space at each end where there is one at both.
        expect([flat(name), flat(name).replace(/^ (.*) $/s, '$1')]).toContain(said)
      }),
    )
  })

  it('can’t end the block of a configuration file’s lines', () => {
    const line: FormField = {
      label: 'set realname =',
      control: 'line',
      value: { kind: 'compose', tls: '{name}', starttls: null, none: null },
    }
    const file = (name: string) =>
      /^(`{3,})\n(set realname = .*)\n\1$/m.exec(render(inputWith([line], { name })))
    expect(file('Jane Doe')?.[1]).toBe('```')
    fc.assert(
      fc.property(hostile, (name) => {
        const [, fence = '', text = ''] = file(name) ?? []
        expect(fence).not.toBe('')
        expect(text).not.toContain(fence)
      }),
    )
  })

  it('is plain text in the title, whatever the service calls itself', () => {
    const title = `# ${format(result.title, { provider: '', client: 'Example App' })}`
    fc.assert(
      fc.property(hostile, (serviceName) => {
        const input = inputWith([nameField], { serviceName })
        const [first = '', second] = render(input).split('\n')
        expect(second).toBe('')
        expect(escaped(first.slice(2))).toBe(flat(serviceName) + title.slice(2))
      }),
    )
  })
})

describe('every app', () => {
  const current = CLIENT_IDS.map((id): Client => CLIENTS[id]).filter((each) => each.status === 'current')
  const secret: readonly SettingRef[] = ['password', 'outgoing.password']

  it.each(current.map((client) => [client.id, client] as const))(
    '%s has a sheet for Fastmail, with no empty value and no password',
    (_, client) => {
      const input = recommended('fastmail', client)
      const sheet = render(input)
      expect(sheet).toMatch(/^# Fastmail in /)
      expect(sheet).not.toMatch(/: ``$|undefined|\[object/m)
      const shown = input.windows.flatMap(fieldsOf).filter(({ ref }) => ref && secret.includes(ref))
      for (const { shown: value } of shown) expect(value.kind).toBe('password')
    },
  )
})

function fieldsOf({ sections }: ShownWindow): readonly ShownField[] {
  return sections.flatMap(({ fields }) => fields)
}
