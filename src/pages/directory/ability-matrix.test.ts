import { describe, expect, it } from 'vitest'
import { CLIENTS } from '../../clients/registry.ts'
import { exampleClient } from '../../domain/advice/example-setup.ts'
import { CLIENT_IDS } from '../../domain/clients/client-ids.ts'
import {
  BY_ACCOUNT_TYPE,
  NOT_OFFERED,
  SWITCH_OFF,
  SWITCH_ON,
  UNKNOWN,
  unverified,
} from '../../domain/clients/client.ts'
import { abilityMatrix, type AbilityRow } from './ability-matrix.ts'

const row = (client: Parameters<typeof abilityMatrix>[0], protocol: AbilityRow['protocol']) =>
  abilityMatrix(client).find((each) => each.protocol === protocol)

describe('what an app can do', () => {
  it('is told for receiving both ways and for sending', () => {
    expect(abilityMatrix(exampleClient()).map(({ protocol }) => protocol)).toEqual(['imap', 'pop3', 'smtp'])
  })

  it('is nothing with a protocol that it lacks, and not sure with one that nobody could verify', () => {
    const client = exampleClient({ protocols: { imap: 'no', pop3: 'unverified' } })
    expect(row(client, 'imap')).toMatchObject({ tls: { can: 'no' }, password: { can: 'no' } })
    const note = { code: 'protocol-unverified', protocol: 'pop3' }
    expect(row(client, 'pop3')).toMatchObject({
      tls: { can: 'unverified', note },
      password: { can: 'unverified', note },
      oauth2: { can: 'no' },
    })
    expect(row(client, 'smtp')?.tls).toEqual({ can: 'yes' })
  })

  it('says where one switch stands for both ways to encrypt, and what is not known', () => {
    const oneSwitch = { tls: SWITCH_ON, starttls: SWITCH_ON, none: SWITCH_OFF }
    expect(row(exampleClient({}, { security: oneSwitch }), 'smtp')).toMatchObject({
      tls: { can: 'yes', note: { code: 'one-switch' } },
      starttls: { can: 'yes', note: { code: 'one-switch' } },
    })
    const unsure = { tls: unverified('SSL'), starttls: UNKNOWN, none: 'None' }
    expect(row(exampleClient({}, { security: unsure }), 'imap')).toMatchObject({
      tls: { can: 'yes', note: { code: 'label-unverified' } },
      starttls: { can: 'unverified', note: { code: 'label-unknown' } },
    })
    const tlsOnly = { tls: 'TLS', starttls: NOT_OFFERED, none: 'None' }
    expect(row(exampleClient({}, { security: tlsOnly }), 'imap')?.starttls).toEqual({ can: 'no' })
  })

  it('says with whom it can sign in on the provider’s page, and where only an entry does it', () => {
    const google = { imap: ['google'], pop3: [] } as const
    const byHand = exampleClient({ oauth2: google })
    const withGoogle = { can: 'yes', note: { code: 'oauth2-with', issuers: ['google'] } }
    expect(row(byHand, 'imap')?.oauth2).toEqual(withGoogle)
    expect(row(byHand, 'pop3')?.oauth2).toEqual({ can: 'no' })
    expect(row(byHand, 'smtp')?.oauth2).toEqual(withGoogle)
    const byEntry = exampleClient({ oauth2: google }, { auth: { password: 'P', oauth2: BY_ACCOUNT_TYPE } })
    expect(row(byEntry, 'imap')?.oauth2).toEqual({
      can: 'no',
      note: { code: 'oauth2-entries', issuers: ['google'] },
    })
    const any = exampleClient({ oauth2: { imap: 'any', pop3: [] } })
    expect(row(any, 'imap')?.oauth2).toEqual({ can: 'yes', note: { code: 'oauth2-any' } })
    const none = exampleClient({ oauth2: google }, { auth: { password: 'P', oauth2: NOT_OFFERED } })
    expect(row(none, 'imap')?.oauth2).toEqual({ can: 'no' })
  })

  it('is more than nothing for every app', () => {
    const idle = CLIENT_IDS.filter((id) => {
      const client = CLIENTS[id]
      return client.status === 'current' && row(client, 'smtp')?.tls.can !== 'yes'
    })
    expect(idle).toEqual([])
  })
})
