import { expect, test } from '@playwright/test'
import { profileProblems } from '../src/domain/exporters/example-apple-keys.ts'
import { readPlist } from '../src/domain/exporters/example-plist.ts'
import { paths } from '../src/ui/paths.ts'

test('a provider’s profile is served as what it is, at once and whole', async ({ request }) => {
  const response = await request.get(`.${paths.profile('gmail')}`, { maxRedirects: 0 })
  expect(response.status()).toBe(200)
  expect(response.headers()['content-type']).toBe('application/x-apple-aspen-config')
  expect(response.headers()['x-content-type-options']).toBe('nosniff')
  expect(response.headers()).not.toHaveProperty('content-disposition')
  const root = readPlist(await response.text())
  expect(profileProblems(root)).toEqual([])
  expect(root).toMatchObject({
    PayloadDisplayName: 'Email at Gmail',
    PayloadContent: [{ IncomingMailServerHostName: 'imap.gmail.com', IncomingMailServerPortNumber: 993 }],
  })
})

test('of a provider that needs another sign-in there is none, and the answer is no profile', async ({
  request,
}) => {
  const response = await request.get(`.${paths.profile('outlook-com')}`)
  expect(response.status()).toBe(404)
  expect(response.headers()['content-type']).toBe('text/html')
})
