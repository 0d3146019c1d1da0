import { describe, expect, test } from 'vitest'
import { advise } from './advise.ts'
import { exampleClient, exampleService } from './example-setup.ts'
import { resolveAccount } from './resolve-account.ts'

function optionsOf(service = exampleService(), client = exampleClient()) {
  const { incoming, outgoing } = advise(service, client)
  const [first] = incoming.filter((option) => option.recommended)
  const [second] = outgoing.filter((option) => option.recommended)
  if (!first || !second) throw new Error('nothing is recommended')
  return { incoming: first, outgoing: second }
}

describe('the account that both choices come to', () => {
  test('has their servers, the way to sign in, and nothing of a person that nobody named', () => {
    const { incoming, outgoing } = optionsOf()
    expect(resolveAccount(exampleService(), incoming, outgoing, {})).toEqual({
      incoming: incoming.server,
      outgoing: outgoing.server,
      signIn: { incoming: 'password', outgoing: 'password' },
      bridge: false,
      maybeAppPassword: false,
    })
  })

  test('knows where the password comes from', () => {
    const service = exampleService({ requirements: ['bridge-app', 'app-password-possible'] })
    const { incoming, outgoing } = optionsOf()
    expect(resolveAccount(service, incoming, outgoing, { name: 'Jane' })).toMatchObject({
      name: 'Jane',
      bridge: true,
      maybeAppPassword: true,
    })
  })

  test('is none where a side has no server', () => {
    const { incoming, outgoing } = optionsOf()
    const { server: _server, ...without } = incoming
    expect(resolveAccount(exampleService(), without, outgoing, {})).toBeUndefined()
  })
})
