import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect } from 'vitest'
import { parseIncomingChoice, parseOutgoingChoice } from '../../src/domain/account/choice.ts'
import { parseEmailAddress, type EmailAddress } from '../../src/domain/address/email-address.ts'
import { makeQr } from '../../src/domain/qr/qr-code.ts'
import { QrCode } from '../../src/ui/qr-code.tsx'
import { SETUP_EXAMPLES } from '../../src/domain/exporters/example-exports.ts'
import { thunderbirdQr } from '../../src/domain/exporters/thunderbird-qr.ts'
import { encodeSetup } from '../../src/domain/link/codec.ts'
import { hostname } from '../../src/domain/address/hostname.ts'
import type { Setup } from '../../src/domain/link/setup.ts'
import { paths } from '../../src/ui/paths.ts'
import { proves } from './proof.ts'
import { labFile, tool } from './tools.ts'

/** As the page draws it, three pixels for each module, and read by a program that knows nothing of us. */
async function readBack(name: string, text: string): Promise<string> {
  const code = makeQr(text)
  if (!code.ok) throw new Error(`${name}: ${code.error}`)
  const drawn = renderToStaticMarkup(createElement(QrCode, { code: code.value, label: 'a code' }))
  const svg = labFile(`${name}.svg`, drawn.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" '))
  const png = labFile(`${name}.png`, await tool('rsvg-convert', ['-w', String(3 * code.value.size), svg]))
  const bytes = await tool('zbarimg', [
    '--quiet',
    '--raw',
    '--oneshot',
    '-Sdisable',
    '-Sqrcode.enable',
    '-Sbinary',
    png,
  ])
  return bytes.toString()
}

describe('what Thunderbird for Android scans', () => {
  for (const [example, setup] of Object.entries(SETUP_EXAMPLES)) {
    if (!thunderbirdQr.supports(setup).ok) continue
    const text = thunderbirdQr.render(setup, undefined)
    proves([['thunderbird-qr', 'zbar']], example, async () => {
      expect(await readBack(`account-${example}`, text)).toBe(text)
    })
  }
})

const SITE = 'https://mail.example.test/portolan'

/** What the result’s and the desk’s codes hold: an address, with the person in its fragment or without. */
const ADDRESSES: Readonly<Record<string, string>> = {
  'a link': link({ service: { kind: 'provider', id: 'gmail' }, client: 'ios-mail' }),
  'a link with all that one can have': link({
    service: {
      kind: 'domain',
      domain: hostname('bücher.example'),
      inHost: hostname('imap.bücher.example'),
      outHost: hostname('smtp.bücher.example'),
      username: 'localpart',
    },
    client: 'thunderbird-android',
    incoming: choice(parseIncomingChoice('imap:993:tls')),
    outgoing: choice(parseOutgoingChoice('smtp:465:tls')),
    email: address('Jörg@bücher.example'),
    name: '渡辺 太郎 جين 🦊 Zoë',
  }),
  'a profile’s address': `${SITE}${paths.profile('gmail')}`,
}

function link(setup: Setup): string {
  return `${SITE}${paths.setup()}#${encodeSetup(setup)}`
}

function choice<T>(parsed: T | undefined): T {
  if (parsed === undefined) throw new Error('no choice')
  return parsed
}

function address(text: string): EmailAddress {
  const parsed = parseEmailAddress(text)
  if (!parsed.ok) throw new Error(parsed.error)
  return parsed.value
}

describe('what a phone’s camera scans', () => {
  for (const [name, text] of Object.entries(ADDRESSES))
    proves([['address as a code', 'zbar']], name, async () => {
      expect(await readBack(name.replaceAll(/\W+/g, '-'), text)).toBe(text)
    })
})
