import { describe, expect, it } from 'vitest'
import { hostname } from '../address/hostname.ts'
import { receives } from '../advice/example-setup.ts'
import { SETUP_EXAMPLES } from './example-exports.ts'
import type { SetupExport } from './exporter.ts'
import { elementsAt, readXmlStrictly, textsAt } from './read-xml-strictly.ts'
import { thunderbirdIsp } from './thunderbird-isp.ts'

const examples: readonly (readonly [string, SetupExport])[] = Object.entries(SETUP_EXAMPLES)

describe('the file for Thunderbird’s own folder', () => {
  it.each(examples.filter(([, setup]) => thunderbirdIsp.supports(setup).ok))(
    'has the two servers of the setup and nothing of the person: %s',
    (_, setup) => {
      const { incoming, outgoing, address, name } = setup.account
      const file = thunderbirdIsp.render(setup, undefined)
      const provider = elementsAt(readXmlStrictly(file), 'emailProvider')[0]
      expect(provider && textsAt(provider, 'incomingServer', 'port')).toEqual([String(incoming.port)])
      expect(provider && textsAt(provider, 'outgoingServer', 'port')).toEqual([String(outgoing.port)])
      for (const personal of [address?.text, address && `${address.local}@`, name])
        if (personal !== undefined) expect(file).not.toContain(personal)
    },
  )

  it('needs a domain, after which Thunderbird looks for it', () => {
    const { domain: _, ...setup } = SETUP_EXAMPLES['imap-465']
    expect(thunderbirdIsp.supports(setup)).toEqual({ ok: false, error: 'needs-address' })
  })

  it('has no server of a program on this computer, and none whose name is too long', () => {
    const setup = SETUP_EXAMPLES['imap-465']
    const withHost = (host: string, domain = setup.domain): SetupExport => ({
      ...setup,
      ...(domain ? { domain } : {}),
      account: { ...setup.account, incoming: receives('imap', 993, 'tls', { host }) },
    })
    expect(thunderbirdIsp.supports(withHost('127.0.0.1'))).toEqual({
      ok: false,
      error: 'server-on-this-computer',
    })
    const long = hostname(`${'a.'.repeat(122)}example`)
    expect(thunderbirdIsp.supports(withHost('mail.{domain}'))).toEqual({ ok: true, value: true })
    expect(thunderbirdIsp.supports(withHost('mail.{domain}', long))).toEqual({
      ok: false,
      error: 'no-server',
    })
  })

  it('says the way to log in that was chosen, not all that the server has', () => {
    const setup = SETUP_EXAMPLES['imap-465']
    const { account } = setup
    const both: SetupExport = {
      ...setup,
      account: { ...account, incoming: { ...account.incoming, auth: ['oauth2', 'password'] } },
    }
    const root = readXmlStrictly(thunderbirdIsp.render(both, undefined))
    expect(textsAt(root, 'emailProvider', 'incomingServer', 'authentication')).toEqual(['password-cleartext'])
  })
})
