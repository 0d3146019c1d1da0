import type { Script, ScriptId, Turn } from '../../domain/guides/wire.ts'

/**
 * `user=fred@example.com` and `auth=Bearer secret`, as Google and Microsoft have it:
 * https://developers.google.com/workspace/gmail/imap/xoauth2-protocol
 */
const TOKEN = 'dXNlcj1mcmVkQGV4YW1wbGUuY29tAWF1dGg9QmVhcmVyIHNlY3JldAEB'

const LOGIN: { readonly [S in ScriptId]: readonly [asks: string, lets: string] } = {
  submission: [`AUTH XOAUTH2 ${TOKEN}`, '235 2.7.0 Authentication successful'],
  relay: [`AUTH XOAUTH2 ${TOKEN}`, '235 2.7.0 Authentication successful'],
  imap: [`a3 AUTHENTICATE XOAUTH2 ${TOKEN}`, 'a3 OK [CAPABILITY IMAP4rev1 …] Logged in'],
  pop3: [`AUTH XOAUTH2 ${TOKEN}`, '+OK Logged in.'],
}

/** The same conversation with the sign-in that an app keeps from the provider's page (OAuth2) for a password. */
export function signInByBrowser(script: Script): Script {
  const [asks, lets] = LOGIN[script.id]
  return {
    ...script,
    opening: { ...script.opening, inside: script.opening.inside.map(offered) },
    afresh: script.afresh.map(offered),
    login: [
      { from: 'client', says: [asks], means: 'shows-sign-in', gives: 'password' },
      { from: 'server', says: [lets], means: 'lets-in', gives: 'all' },
    ],
  }
}

const offered = (turn: Turn): Turn => ({
  ...turn,
  says: turn.says.map((line) =>
    line.replace('AUTH=PLAIN AUTH=LOGIN', 'AUTH=PLAIN AUTH=XOAUTH2').replace('PLAIN LOGIN', 'PLAIN XOAUTH2'),
  ),
})
