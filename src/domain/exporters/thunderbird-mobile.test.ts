import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { thunderbirdAndroid } from '../../clients/thunderbird-android.ts'
import { loadProviders } from '../../data/load-providers.ts'
import { isQuoted, parseEmailAddress } from '../address/email-address.ts'
import { receives, sends } from '../advice/example-setup.ts'
import type { Account } from '../clients/resolve-form.ts'
import { qrCorrection } from '../qr/qr-length.ts'
import { SETUP_EXAMPLES } from './example-exports.ts'
import { HOSTILE_PARTS, setupOf } from './example-hostile.ts'
import type { SetupExport } from './exporter.ts'
import { k9s } from './k9s.ts'
import { onOneLine } from './plain-account.ts'
import { MOBILE_OAUTH2_HOSTS } from './thunderbird-mobile.ts'
import { thunderbirdQr } from './thunderbird-qr.ts'

const hostileName = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...HOSTILE_PARTS),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 16,
})
const hostileAddress = fc
  .tuple(hostileName, fc.constantFrom('example.test', 'bücher.example'))
  .map(([local, domain]) => parseEmailAddress(`${local}@${domain}`))
  .filter((parsed) => parsed.ok)
  .map(({ value }) => value)

const render = (exporter: typeof k9s, input: SetupExport) => exporter.render(input, undefined)

/** QrCodePayloadAdapter.kt and QrCodePayloadValidator.kt: the positions, and what else refuses the whole code. */
function readPayload(json: string) {
  const payload: unknown = JSON.parse(json)
  expect(json).toBe(JSON.stringify(payload))
  expect(payload).toMatchObject([1, [1, 1], expect.any(Array), [[expect.any(Array), expect.any(Array)]]])
  const [, , incoming, [[outgoing, identity]]] = payload as [
    number,
    number[],
    unknown[],
    [[unknown[], unknown[]]],
  ]
  const [text, count] = [expect.any(String), expect.any(Number)]
  expect(incoming).toEqual([count, text, count, count, count, text, text, ''])
  expect(outgoing).toEqual([0, text, count, count, count, text, ''])
  expect(identity).toEqual([text, text])
  const texts = [...incoming, ...outgoing, ...identity].filter((value) => typeof value === 'string')
  for (const value of texts) expect(value).not.toMatch(/[\r\n]/)
  expect(identity[0]).toMatch(/^[0-9a-zA-Z!#$%&'*+\-/=?^_`{|}~.]+@[a-z0-9.-]+$/)
  return { incoming, outgoing, identity }
}

const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** Every text of the document in its order: what stands around them is the same for everybody. */
function readTexts(xml: string): readonly string[] {
  return [...xml.matchAll(/>([^<>\n]*)<\//g)].map(([, text = '']) =>
    text.replace(/&([a-z]+);/g, (whole, name: string) => REFERENCES[name] ?? whole),
  )
}
const shapeOf = (xml: string) =>
  xml.replace(/>[^<>\n]*<\//g, '></').replace(/uuid="[0-9a-f-]{36}"/, 'uuid=""')

const ascii = hostileAddress.filter(({ local }) => /^[\x21-\x7e]+$/.test(local))
/** XML can’t hold them. */
const xmlName = (name: string) => onOneLine(name).replace(/[\ufffe\uffff]/g, '')

describe('what somebody else wrote', () => {
  it('changes only its own value in the code', () => {
    fc.assert(
      fc.property(hostileName, ascii, (name, address) => {
        const setup = setupOf('imap-465', { name, address })
        const { incoming, outgoing, identity } = readPayload(render(thunderbirdQr, setup))
        expect(incoming).toEqual([0, 'imap.example.test', 993, 3, 1, address.text, address.text, ''])
        expect(outgoing).toEqual([0, 'smtp.example.test', 465, 3, 1, address.text, ''])
        expect(identity).toEqual([`${address.local}@${address.domain}`, onOneLine(name)])
      }),
    )
  })

  it('changes only its own value in the settings file', () => {
    const plain = render(k9s, SETUP_EXAMPLES['imap-465'])
    fc.assert(
      fc.property(hostileName, ascii, (name, address) => {
        const xml = render(k9s, setupOf('imap-465', { name, address }))
        expect(shapeOf(xml)).toBe(shapeOf(plain))
        const texts = readTexts(xml)
        expect(texts[0]).toBe(address.text)
        expect(texts.filter((text) => text === 'DELETE')).toHaveLength(1)
        expect(texts.slice(-2)).toEqual([xmlName(name), `${address.local}@${address.domain}`])
      }),
    )
  })

  it('is taken in quotes by the file, and declined by the code', () => {
    const inner = hostileName.map((text) =>
      parseEmailAddress(`"${text.replace(/["\\]/g, '\\$&')}"@example.test`),
    )
    const addresses = inner.filter((parsed) => parsed.ok).map(({ value }) => value)
    fc.assert(
      fc.property(
        addresses.filter(({ local }) => isQuoted(local) && /^[ -~]+$/.test(local)),
        (address) => {
          const setup = setupOf('imap-465', { address })
          expect(thunderbirdQr.supports(setup)).toEqual({ ok: false, error: 'quoted-local-part' })
          expect(readTexts(render(k9s, setup)).at(-1)).toBe(address.text)
        },
      ),
    )
  })

  it('is declined in an address that the apps wouldn’t take', () => {
    fc.assert(
      fc.property(
        hostileAddress.filter(({ local }) => /[^\x21-\x7e]/.test(local)),
        (address) => {
          for (const exporter of [thunderbirdQr, k9s])
            expect(exporter.supports(setupOf('imap-465', { address }))).toEqual({
              ok: false,
              error: 'non-ascii-local-part',
            })
        },
      ),
    )
  })
})

describe('the code', () => {
  it('is declined where it would be too fine to be read', () => {
    const most = (name: string) => setupOf('imap-465', { name })
    const fits = most('渡'.repeat(340))
    expect(thunderbirdQr.supports(fits).ok).toBe(true)
    expect(qrCorrection(render(thunderbirdQr, fits))).toBe('low')
    expect(thunderbirdQr.supports(most('渡'.repeat(370)))).toEqual({
      ok: false,
      error: 'too-long-for-a-code',
    })
  })
})

describe('the settings file', () => {
  const uuidOf = (xml: string) => /uuid="([^"]*)"/.exec(xml)?.[1]

  it('has an id of the address, and of nothing else', () => {
    const id = uuidOf(render(k9s, SETUP_EXAMPLES['imap-465']))
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(uuidOf(render(k9s, SETUP_EXAMPLES['pop3-110-587']))).toBe(id)
    expect(uuidOf(render(k9s, SETUP_EXAMPLES['plus-addressing']))).not.toBe(id)
  })
})

const providers = loadProviders(fileURLToPath(new URL('../../data/providers', import.meta.url)))

describe('OAuth2', () => {
  const oauth2 = (change: Partial<Account>): SetupExport => {
    const { account } = setupOf('oauth2-only', {})
    return { ...SETUP_EXAMPLES['oauth2-only'], account: { ...account, ...change } }
  }
  const imap = receives('imap', 993, 'tls', { host: 'imap.gmail.com' })
  const smtp = sends(465, 'tls', { host: 'smtp.gmail.com' })

  it('is written for the servers that the apps know', () => {
    const setup = oauth2({ incoming: imap, outgoing: smtp })
    const { incoming, outgoing } = readPayload(render(thunderbirdQr, setup))
    expect([incoming[4], outgoing[4]]).toEqual([6, 6])
    expect(readTexts(render(k9s, setup)).filter((text) => text === 'XOAUTH2')).toHaveLength(2)
  })

  it.each<[string, Partial<Account>]>([
    ['an unknown server', { incoming: receives('imap', 993, 'tls'), outgoing: smtp }],
    ['POP3', { incoming: receives('pop3', 995, 'tls', { host: 'imap.gmail.com' }), outgoing: smtp }],
  ])('is declined for %s', (_, change) => {
    for (const exporter of [thunderbirdQr, k9s])
      expect(exporter.supports(oauth2(change))).toEqual({ ok: false, error: 'oauth2' })
  })

  it('is known for the issuers of the app’s own page, each with servers of a provider', () => {
    const issuers = Object.entries(MOBILE_OAUTH2_HOSTS)
    const { imap: known } = thunderbirdAndroid.capabilities.oauth2
    expect(issuers.map(([issuer]) => issuer).sort()).toEqual([...known].sort())
    for (const [issuer, hosts] of issuers) {
      const own = providers
        .filter((provider) => provider.issuer === issuer)
        .flatMap(({ incoming, outgoing }) => [...incoming, ...outgoing].map(({ host }): string => host))
      expect(own.filter((host) => hosts.includes(host))).not.toEqual([])
    }
  })
})
