import { describe, expect, test } from 'vitest'
import { parseIncomingChoice } from '../../domain/account/choice.ts'
import { parseEmailAddress } from '../../domain/address/email-address.ts'
import { encodeSetup } from '../../domain/link/codec.ts'
import type { Setup } from '../../domain/link/setup.ts'
import { choosePhoneSetup } from './phone-setup.ts'

const incoming = parseIncomingChoice('pop3:995:tls')
const address = parseEmailAddress('jane@gmail.com')
const setup: Setup = {
  service: { kind: 'provider', id: 'gmail' },
  client: 'thunderbird-account-hub',
  ...(incoming ? { incoming } : {}),
}
const person = { ...(address.ok ? { address: address.value } : {}), name: 'Jane Doe' }

describe('the setup that a phone opens', () => {
  test('is this one, with nothing personal, unless the person says otherwise', () => {
    const chosen = choosePhoneSetup(setup, person, { withAddress: false, otherApp: false })
    expect(encodeSetup(chosen)).toBe(
      'v=1&provider=gmail&client=thunderbird-account-hub&incoming=pop3:995:tls',
    )
  })

  test('has the address and the name where they are wanted', () => {
    const chosen = choosePhoneSetup(setup, person, { withAddress: true, otherApp: false })
    expect(encodeSetup(chosen)).toMatch(/&email=jane%40gmail\.com&name=Jane%20Doe$/)
  })

  test('leaves the app open, and the ports that were chosen for it, where another app is meant', () => {
    const chosen = choosePhoneSetup(setup, person, { withAddress: false, otherApp: true })
    expect(encodeSetup(chosen)).toBe('v=1&provider=gmail')
  })
})
