import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { renderToStaticMarkup } from 'react-dom/server'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { CLIENTS } from '../../clients/registry.ts'
import { loadProviders } from '../../data/load-providers.ts'
import { readFile } from '../../domain/imports/read-file.ts'
import { newestCheck } from '../../domain/providers/freshness.ts'
import { makeProviderIndex } from '../../domain/providers/lookup.ts'
import { loadArea } from '../../i18n/catalog.ts'
import { TextContext } from '../../i18n/text-context.ts'
import type { Facts } from '../../state/facts.ts'
import { Imported } from './imported.tsx'

const providers = loadProviders(fileURLToPath(new URL('../../data/providers', import.meta.url)))
const facts: Facts = {
  providers: makeProviderIndex(providers, []),
  clients: CLIENTS,
  asOf: newestCheck(providers),
}
const areas = {
  common: await loadArea('en', 'common'),
  importing: await loadArea('en', 'importing'),
  trust: await loadArea('en', 'trust'),
}

const FIXTURES = new URL('../../domain/imports/fixtures/', import.meta.url)
const NAMES = readdirSync(FIXTURES).filter((name) => /\.(mobileconfig|xml)$/.test(name))
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, FIXTURES)))

/** What the page shows of a file; nothing where it can’t be read. */
function draw(bytes: Uint8Array): string | undefined {
  const read = readFile(bytes)
  if (!read.ok) return undefined
  return renderToStaticMarkup(
    <TextContext value={{ locale: 'en', areas }}>
      <Imported taken={{ kind: 'read', file: read.value, turn: 1, View: Imported }} facts={facts} />
    </TextContext>,
  )
}

/** Every `href` of a piece of markup. */
const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address ?? '')

const OURS = /^\/(setup\/#v=1&amp;|check\/$)/

test.each(NAMES)('%s is drawn with links of ours only', (name) => {
  const html = draw(bytesOf(name))
  for (const address of linksIn(html ?? '')) expect(address).toMatch(OURS)
  for (const secret of ['correct-horse-battery', 'wifi-secret-42', 'old-hunter-22'])
    expect(html ?? '').not.toContain(secret)
})

describe('a profile', () => {
  const profile = (more: string, payloads = ''): string =>
    draw(
      new TextEncoder().encode(
        `<plist><dict><key>PayloadType</key><string>Configuration</string><key>PayloadContent</key><array>${payloads}</array>${more}</dict></plist>`,
      ),
    ) ?? ''
  const payload = (type: string, more = '') =>
    `<dict><key>PayloadType</key><string>${type}</string>${more}</dict>`
  const { importing } = areas

  it('that is encrypted in part isn’t said to hold nothing', () => {
    const html = profile('<key>EncryptedPayloadContent</key><data>MIIB</data>')
    expect(html).toContain(importing.serious)
    expect(html).toContain(importing.receiversHidden)
    expect(html).toContain(importing.accountsHidden)
    expect(html).toContain(importing.contentsHidden)
    for (const none of [importing.receiversNone, importing.accountsNone, importing.contentsNone])
      expect(html).not.toContain(none)
    expect(profile('')).toContain(`<p>${importing.contentsEmpty}</p>`)
  })

  it('can be removed again, unless it says otherwise', () => {
    expect(profile('')).toContain(importing.removable)
    expect(profile('<key>PayloadRemovalDisallowed</key><true/>')).not.toContain(importing.removable)
    expect(profile('', payload('com.apple.profileRemovalPassword'))).not.toContain(importing.removable)
  })

  it('with a VPN shows whose it is', () => {
    const address = '<key>RemoteAddress</key><string>vpn.evil.example</string>'
    expect(profile('', payload('com.apple.vpn.managed', address))).toContain('<strong>evil.example</strong>')
  })

  it('with a crowd of accounts folds most of them, and lists whoever gets a password', () => {
    const hosts = Array.from({ length: 40 }, (_, place) => `mail.host-${place}.example`)
    const mails = hosts.map((host) =>
      payload(
        'com.apple.mail.managed',
        `<key>EmailAddress</key><string>jane@${host}</string><key>IncomingMailServerHostName</key><string>${host}</string>`,
      ),
    )
    const [open = '', folded = ''] = profile('', mails.join('')).split('<details')
    expect(open).toContain('Mail account 10 of 40')
    expect(open).not.toContain('Mail account 11 of 40')
    expect(folded).toContain('Mail account 40 of 40')
    expect(open).toContain('and 20 more')
    for (const place of [0, 39]) expect(open).toContain(`<strong>host-${place}.example</strong>`)
  })
})

describe('whatever a file says', () => {
  const NASTY = [
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    '{port} {name} {x}',
    '`code` and “quotes”',
    '" onload="x',
    '\u202Eevil\u2066',
    'xn--80ak6aa92e.com',
    'gmail.com.evil.example',
    '٣٢١',
    'a'.repeat(5_000),
  ]
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const readable = NAMES.filter((name) => !/signed|encrypted|binary/.test(name)).map((name) =>
    new TextDecoder().decode(bytesOf(name)),
  )

  it('is words on the page, and nothing else', () => {
    let drawn = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...readable),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...NASTY)), { minLength: 1, maxLength: 8 }),
        (text, changes) => {
          // Between two tags, wherever that is.
          const pieces = text.split(/(>[^<>]+<)/)
          for (const [place, words] of changes) {
            const at = (place % Math.floor(pieces.length / 2)) * 2 + 1
            if (pieces[at]?.trim() !== '><') pieces[at] = `>${escaped(words)}<`
          }
          const html = draw(new TextEncoder().encode(pieces.join(''))) ?? ''
          if (html !== '') drawn += 1
          for (const address of linksIn(html)) expect(address).toMatch(OURS)
          expect(html).not.toMatch(/<script|<img|<iframe|<style| on\w+="|\u202E|\u2066/i)
        },
      ),
      { numRuns: 250 },
    )
    expect(drawn).toBeGreaterThan(50)
  })
})
