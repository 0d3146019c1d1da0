import { X509Certificate, createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { chromium, type Browser } from '@playwright/test'
import { chainFile } from '../lab/certificates.ts'

/**
 * The Chromium that `scripts/compat.mjs` found, in the lab’s network, with the lab’s names. It trusts the one certificate
 * of the lookup’s servers (the test CA isn’t in its own store), and no other that nobody vouches for.
 */
export function startBrowser(): Promise<Browser> {
  const { publicKey } = new X509Certificate(readFileSync(chainFile('lookup')))
  const key = publicKey.export({ type: 'spki', format: 'der' })
  const trusted = createHash('sha256').update(key).digest('base64')
  const { COMPAT_BROWSER: executablePath = '', COMPAT_BROWSER_FLAGS: flags = '' } = process.env
  return chromium.launch({
    executablePath,
    args: [...flags.split(' '), `--ignore-certificate-errors-spki-list=${trusted}`],
  })
}
