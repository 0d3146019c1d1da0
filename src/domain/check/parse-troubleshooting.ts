import type { Found, FoundAccount } from './found.ts'
import { fieldOf, type AuthSaid, type SecuritySaid, type Side } from './said.ts'

/**
 * What Thunderbird’s Troubleshooting Information says of accounts (comm-central,
 * mail/components/about-support/content/accounts.js, `getAccountsText`), as “Copy text to clipboard” gives it:
 *
 *     account1:
 *       INCOMING: account1, , (imap) imap.example.com:993, SSL, passwordCleartext
 *       OUTGOING: , smtp.example.com:465, SSL, passwordCleartext, true
 *
 * The names are there only if “Include account names” was ticked, and may have commas in them. Encryption and sign-in
 * are the names of XPCOM constants, or, in a window that was just opened, their numbers: Thunderbird 153 was seen to
 * write both. The same table copied from the page has tabs, and the words of the language.
 */
export function parseTroubleshooting(text: string): readonly FoundAccount[] {
  const accounts: FoundAccount[] = []
  let current: { found: readonly Found[]; address?: string; name: string } | undefined
  let sends = false
  const close = () => {
    if (current) accounts.push(current)
    current = undefined
  }
  for (const line of text.split(/\r\n?|\n/)) {
    // Local folders, newsgroups and feeds are accounts too, and none to check.
    if (/^\s*INCOMING:/.test(line)) {
      close()
      sends = false
      const receiving = INCOMING.exec(line)
      if (receiving) current = readIncoming(receiving)
      continue
    }
    const sending = OUTGOING.exec(line)
    // An account may have several identities: the one that is its default comes first.
    if (!current || !sending || (sends && sending[5] !== 'true')) continue
    current = { ...current, found: [...withoutSending(current.found), ...readOutgoing(sending)] }
    const address = /<?([^\s<>]+@[^\s<>]+)>?$/.exec(sending[1] ?? '')?.[1]
    if (address) current = { ...current, address }
    sends = true
  }
  close()
  return accounts
}

const INCOMING =
  /^\s*INCOMING:\s*([^,]*),\s*(.*?),?\s*\((imap|pop3)\)\s+([^\s,]+?)(?::(\d+))?,\s*([^,]*),\s*([^,]*?)\s*$/
const OUTGOING = /^\s*OUTGOING:\s*(.*?),?\s*([^\s,]+?)(?::(\d+))?,\s*([^,]*),\s*[^,]*,\s*(true|false)\s*$/
const OUTGOING_AUTH = /,\s*([^,]*),\s*(?:true|false)\s*$/

/** nsMsgSocketType, by name and number (mailnews/base/public/MailNewsTypes2.idl). */
const SECURITIES: Readonly<Record<string, SecuritySaid>> = {
  plain: 'none',
  '0': 'none',
  trySTARTTLS: 'if-available',
  '1': 'if-available',
  alwaysSTARTTLS: 'starttls',
  '2': 'starttls',
  SSL: 'tls',
  '3': 'tls',
}

/** nsMsgAuthMethod, by name and number. */
const AUTHS: Readonly<Record<string, AuthSaid>> = {
  none: 'none',
  '1': 'none',
  old: 'password',
  '2': 'password',
  passwordCleartext: 'password',
  '3': 'password',
  passwordEncrypted: 'encrypted',
  '4': 'encrypted',
  GSSAPI: 'other',
  '5': 'other',
  NTLM: 'other',
  '6': 'other',
  External: 'other',
  '7': 'other',
  secure: 'encrypted',
  '8': 'encrypted',
  anything: 'other',
  '9': 'other',
  OAuth2: 'oauth2',
  '10': 'oauth2',
}

function readIncoming([, , name = '', protocol = '', host = '', port, security, auth]: RegExpExecArray) {
  return {
    name: name === '' ? host : name,
    found: [
      { field: 'protocol' as const, value: protocol, words: `(${protocol})` },
      ...side('incoming', { host, port, security, auth }),
    ],
    ...(name.includes('@') ? { address: name } : {}),
  }
}

function readOutgoing(found: RegExpExecArray): readonly Found[] {
  const [line, , host = '', port, security] = found
  return side('outgoing', { host, port, security, auth: OUTGOING_AUTH.exec(line)?.[1] })
}

interface Words {
  readonly host: string
  readonly port: string | undefined
  readonly security: string | undefined
  readonly auth: string | undefined
}

function side(which: Side, { host, port, security = '', auth = '' }: Words): readonly Found[] {
  const secured = SECURITIES[security.trim()]
  const signIn = AUTHS[auth.trim()]
  return [
    { field: fieldOf(which, 'host'), value: host, words: host },
    ...(port ? [{ field: fieldOf(which, 'port'), value: port, words: port }] : []),
    ...(secured ? [{ field: fieldOf(which, 'security'), value: secured, words: security.trim() }] : []),
    ...(signIn ? [{ field: fieldOf(which, 'auth'), value: signIn, words: auth.trim() }] : []),
  ]
}

const withoutSending = (found: readonly Found[]) => found.filter(({ field }) => !field.startsWith('outgoing'))
