import { expect, it } from 'vitest'
import { CLIENTS } from '../../clients/registry.ts'
import { parseEmailAddress } from '../address/email-address.ts'
import { receives, sends } from '../advice/example-setup.ts'
import { resolveWindows, type Account } from '../clients/resolve-form.ts'
import { SETUP_FORMATS } from './exporter.ts'
import { SETUP_EXPORTERS } from './registry.ts'

/** As long as an address lets it be: a host made of it is longer than any name (RFC 1035 section 2.3.4). */
const DOMAIN = `${`${'long-'.repeat(12)}x.`.repeat(3)}${'long-'.repeat(11)}x.example`

it('no file names a server whose name the DNS can’t hold', () => {
  const address = parseEmailAddress(`j@${DOMAIN}`)
  if (!address.ok) throw new Error(address.error)
  const account: Account = {
    incoming: receives('imap', 993, 'tls', { host: 'mail.{domain}' }),
    outgoing: sends(465, 'tls', { host: 'mail.{domain}' }),
    signIn: { incoming: 'password', outgoing: 'password' },
    address: address.value,
  }
  const taken = SETUP_FORMATS.filter((format) => {
    const client = format === 'aerc' ? CLIENTS.aerc : CLIENTS.neomutt
    const windows = resolveWindows(client, account)
    const about = { serviceId: 'example', serviceName: 'Example', domain: address.value.domain }
    return SETUP_EXPORTERS[format].supports({ ...about, client, windows, account }).ok
  })
  // The sheets say what the form says, and the person sees it there.
  expect(taken).toEqual(['settings-sheet', 'settings-text'])
})
