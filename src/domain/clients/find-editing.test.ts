import { describe, expect, it } from 'vitest'
import { exampleClient } from '../advice/example-setup.ts'
import type { CurrentClient, EditingWay } from './client.ts'
import { findEditing, findEditingLabel, findSwitch } from './find-editing.ts'

const incoming: EditingWay = {
  kind: 'change',
  sides: ['incoming'],
  how: [{ do: 'open', path: ['Accounts'] }],
  labels: { 'incoming.host': 'Server Name:' },
}
const both: EditingWay = { kind: 'add-again', sides: ['incoming', 'outgoing'], how: [] }

const windows: CurrentClient['windows'] = [
  {
    id: 'servers',
    title: 'Servers',
    sections: [
      {
        fields: [
          { label: 'Host:', control: 'text', value: { kind: 'setting', ref: 'incoming.host' } },
          { label: 'SMTP server', control: 'text', value: { kind: 'host-with-port', side: 'outgoing' } },
          {
            label: 'Encrypted',
            control: 'checkbox',
            value: { kind: 'on-for', side: 'incoming', security: 'tls' },
          },
          { label: 'Remember', control: 'checkbox', value: { kind: 'on' } },
        ],
      },
    ],
  },
]

describe('where an account that exists is changed', () => {
  it('is told for the side that is asked about', () => {
    const client = exampleClient({}, { editing: [incoming, both] })
    expect(findEditing(client, 'incoming')).toEqual([incoming, both])
    expect(findEditing(client, 'outgoing')).toEqual([both])
  })

  it('is nothing where nobody knows', () => {
    expect(findEditing(exampleClient(), 'incoming')).toEqual([])
  })
})

describe('what a field is called in an account that exists', () => {
  it('is its name there, if it has one of its own', () => {
    const client = exampleClient({}, { windows, editing: [both, incoming] })
    expect(findEditingLabel(client, 'incoming.host')).toBe('Server Name:')
  })

  it('is else its name in the window for a new account', () => {
    const client = exampleClient({}, { windows, editing: [both] })
    expect(findEditingLabel(client, 'incoming.host')).toBe('Host:')
    expect(findEditingLabel(client, 'incoming.security')).toBe('Encrypted')
  })

  it('is the one field’s that host and port share', () => {
    const client = exampleClient({}, { windows })
    expect(findEditingLabel(client, 'outgoing.host')).toBe('SMTP server')
    expect(findEditingLabel(client, 'outgoing.port')).toBe('SMTP server')
  })

  it('is nothing where no window has the field', () => {
    expect(findEditingLabel(exampleClient({}, { windows }), 'outgoing.auth')).toBeUndefined()
    expect(findEditingLabel(exampleClient({}, { windows }), 'outgoing.security')).toBeUndefined()
  })
})

describe('the way to a switch', () => {
  it('is told where it is known, and not made up where it isn’t', () => {
    const spa = [{ do: 'untick', label: 'SPA' }] as const
    const client = exampleClient({}, { switches: { spa } })
    expect(findSwitch(client, 'spa')).toBe(spa)
    expect(findSwitch(client, 'timeOut')).toBeUndefined()
    expect(findSwitch(exampleClient(), 'spa')).toBeUndefined()
  })
})
