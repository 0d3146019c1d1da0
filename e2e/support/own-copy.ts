import type { Page } from '@playwright/test'

/** An organisation with a provider of its own, whose copy sets up nothing else. */
export const UNIVERSITY = {
  name: 'Example University IT',
  supportText: 'Stuck? Ask the help desk.',
  supportUrl: 'https://help.example.edu/mail',
  logo: 'logo.svg',
  providers: [
    {
      id: 'example-university',
      name: 'Example University',
      kind: 'university',
      domains: ['example.edu'],
      incoming: [server('imap', 'imap.example.edu', 993)],
      outgoing: [server('smtp', 'smtp.example.edu', 465)],
      requirements: [],
      help: [],
      verification: { servers: 'official', rules: 'official' },
      checked: '2026-11',
      sources: [{ kind: 'official', url: 'https://help.example.edu/', read: '2026-11' }],
    },
  ],
}

export const STRICT = { ...UNIVERSITY, allowedHosts: ['*.example.edu'] }

function server(protocol: string, host: string, port: number) {
  return { protocol, host, port, security: 'tls', username: 'email', auth: ['password'], src: ['official'] }
}

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#842"/></svg>'

/** This copy is an organisation's from now on. */
export async function haveOwnCopy(page: Page, file: object | string): Promise<void> {
  const body = typeof file === 'string' ? file : JSON.stringify(file, null, 2)
  await page.route('**/portolan.json', (route) => route.fulfill({ body, contentType: 'application/json' }))
  await page.route('**/logo.svg', (route) => route.fulfill({ body: LOGO, contentType: 'image/svg+xml' }))
}
