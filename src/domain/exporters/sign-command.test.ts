import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { signCommand } from './sign-command.ts'

it('is one line for a shell, and keeps the file that it signs', () => {
  expect(signCommand('example.test.mobileconfig')).toEqual({
    command:
      'openssl cms -sign -binary -nodetach -outform der -signer cert.pem -inkey privkey.pem -certfile chain.pem -in example.test.mobileconfig -out example.test.signed.mobileconfig',
    replace: 'mv example.test.signed.mobileconfig example.test.mobileconfig',
    certificate: 'cert.pem',
    chain: 'chain.pem',
    key: 'privkey.pem',
    signedFile: 'example.test.signed.mobileconfig',
  })
})

it('is the one that the page about hosting has', () => {
  const page = readFileSync(new URL('../../../docs/hosting.md', import.meta.url), 'utf8')
  expect(page).toContain(`\n${signCommand('example.com.mobileconfig').command}\n`)
})
