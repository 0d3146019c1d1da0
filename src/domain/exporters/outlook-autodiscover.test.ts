import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEmailAddress } from '../address/email-address.ts'
import { receives } from '../advice/example-setup.ts'
import { SETUP_EXAMPLES } from './example-exports.ts'
import type { SetupExport } from './exporter.ts'
import { outlookAutodiscover } from './outlook-autodiscover.ts'
import { elementsAt, readXmlStrictly, textsAt } from './read-xml-strictly.ts'

const PLAIN = SETUP_EXAMPLES['imap-465']

const read = (setup: SetupExport) => readXmlStrictly(outlookAutodiscover.render(setup, undefined))
const protocolsOf = (setup: SetupExport) => elementsAt(read(setup), 'Response', 'Account', 'Protocol')

function setupOf(text: string, name = 'Jane Doe'): SetupExport | undefined {
  const address = parseEmailAddress(text)
  return address.ok ? { ...PLAIN, account: { ...PLAIN.account, address: address.value, name } } : undefined
}

describe('the Autodiscover file for one person', () => {
  it('has their login in both servers', () => {
    expect(protocolsOf(PLAIN).map((protocol) => textsAt(protocol, 'LoginName'))).toEqual([
      ['jane.doe@example.test'],
      ['jane.doe@example.test'],
    ])
    expect(protocolsOf(SETUP_EXAMPLES['local-part']).flatMap((each) => textsAt(each, 'LoginName'))).toEqual([
      'jane.doe',
      'jane.doe',
    ])
  })

  it('has no STARTTLS on a port where its readers begin with TLS', () => {
    const { account } = PLAIN
    const late = { ...PLAIN, account: { ...account, incoming: receives('imap', 993, 'starttls') } }
    expect(outlookAutodiscover.supports(late)).toEqual({ ok: false, error: 'encryption-by-port' })
  })

  it('takes the login of receiving for sending only where it is the same', () => {
    const { account } = PLAIN
    const other: SetupExport = {
      ...PLAIN,
      account: { ...account, outgoing: { ...account.outgoing, username: 'localpart' } },
    }
    const sameLogin = (setup: SetupExport) =>
      protocolsOf(setup).flatMap((protocol) => textsAt(protocol, 'UsePOPAuth'))
    expect(sameLogin(PLAIN)).toEqual(['on'])
    expect(sameLogin(other)).toEqual(['off'])
    expect(sameLogin(SETUP_EXAMPLES['sending-without-login'])).toEqual(['off'])
  })

  it('never asks for NTLM, and says which kind of TLS it is', () => {
    const said = protocolsOf(SETUP_EXAMPLES['imap-587']).map((protocol) =>
      ['SPA', 'SSL', 'Encryption'].flatMap((name) => textsAt(protocol, name)),
    )
    expect(said).toEqual([
      ['off', 'on', 'SSL'],
      ['off', 'on', 'TLS'],
    ])
  })

  it('has whatever a person is called in its own place, and changes in nothing else', () => {
    const before = outlookAutodiscover.render(PLAIN, undefined)
    const sign = fc.constantFrom(
      '<',
      '&',
      '"',
      "'",
      '>',
      '{',
      '$',
      '|',
      '%',
      ']',
      '\r\n',
      '\u0000',
      'é',
      '渡',
    )
    const hostile = fc.string({ unit: sign, minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(hostile, hostile, (local, name) => {
        const setup =
          setupOf(`${local}@example.test`, `x${name}`) ?? setupOf('jane.doe@example.test', `x${name}`)
        if (!setup) throw new Error('no setup')
        const login = setup.account.address?.text
        const root = read(setup)
        expect(textsAt(root, 'Response', 'User', 'DisplayName').join()).toMatch(/^x/)
        expect(textsAt(root, 'Response', 'Account', 'Protocol', 'LoginName')).toEqual([login, login])
        const without = (file: string) => file.replace(/<(LoginName|DisplayName)>[^<>]*</g, '<$1><')
        expect(without(outlookAutodiscover.render(setup, undefined))).toBe(without(before))
      }),
    )
  })
})
