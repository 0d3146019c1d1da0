import { expect, test } from 'vitest'
import { findAutomatic } from './automatic.ts'
import { exampleClient, exampleService, receives } from './example-setup.ts'

const inIspdb = [receives('imap', 993, 'tls', { src: ['ispdb', 'fairemail'] })]
const looksUp = exampleClient({ automatic: { ispdb: true, issuers: [] } })
const knowsGoogle = exampleClient({ automatic: { ispdb: true, issuers: ['google'] } })

test('an account type of the app’s own', () => {
  expect(findAutomatic(exampleService({ issuer: 'google' }), knowsGoogle)).toEqual({
    kind: 'account-type',
    issuer: 'google',
  })
})
test('goes before a look-up', () => {
  const service = exampleService({ issuer: 'google', incoming: inIspdb })
  expect(findAutomatic(service, knowsGoogle)).toMatchObject({ kind: 'account-type' })
})
test('a look-up, where the service is in the ISPDB', () => {
  expect(findAutomatic(exampleService({ incoming: inIspdb }), looksUp)).toEqual({ kind: 'lookup' })
  expect(findAutomatic(exampleService({ issuer: 'yahoo', incoming: inIspdb }), knowsGoogle)).toEqual({
    kind: 'lookup',
  })
})
test('nothing, where the service is not there or the app does not look', () => {
  expect(findAutomatic(exampleService(), looksUp)).toBeUndefined()
  expect(findAutomatic(exampleService({ incoming: inIspdb }), exampleClient())).toBeUndefined()
  expect(findAutomatic(exampleService({ incoming: [] }), looksUp)).toBeUndefined()
})
