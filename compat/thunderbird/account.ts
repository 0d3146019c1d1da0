import type { PlainAccount, PlainServer } from '../../src/domain/exporters/plain-account.ts'
import type { Thunderbird } from './program.ts'
import { FORGET, RECEIVE, SEND, SET_UP } from './scripts.ts'

/** What stands in its preferences once it has set itself up. */
export interface SetUp {
  /** `xml-from-disk`, `xml-from-isp-https` …: where it found the file. */
  readonly found: string
  readonly displayName: string
  /** Its own name for the account. Absent: it found nothing. */
  readonly account: string
  readonly incoming: ServerPreferences & { readonly type: string }
  readonly outgoing: ServerPreferences
  readonly identity: { readonly address: string; readonly name: string }
  /** What its own export for phones would draw. */
  readonly qr: string
}

interface ServerPreferences {
  readonly host: string
  readonly port: number
  readonly socketType: number
  readonly authMethod: number
  readonly username?: string
}

export interface Person {
  readonly address: string
  readonly name: string
  readonly password: string
  /** Whether it logs in before it creates the account, as it does for a person. */
  readonly verify: boolean
  /** Whether it asks for Autodiscover too: at some big names that opens a window to sign in. */
  readonly exchange: boolean
}

async function told<T>(thunderbird: Thunderbird, script: string, argument: unknown): Promise<T> {
  const answer = await thunderbird.run(script, argument)
  if (typeof answer === 'object' && answer !== null && 'error' in answer)
    throw new Error(String(answer.error))
  return answer as T
}

/** It looks again where it found nothing, as a person would: a busy machine’s web server may have missed its time-out. */
export async function setUp(thunderbird: Thunderbird, person: Person): Promise<SetUp> {
  let account = await told<SetUp>(thunderbird, SET_UP, person)
  for (let left = 3; left > 0 && account.found === 'nothing'; left--)
    account = await told<SetUp>(thunderbird, SET_UP, person)
  return account
}

export async function sendAndReceive(
  thunderbird: Thunderbird,
  account: string,
  subject: string,
): Promise<void> {
  await told(thunderbird, SEND, { account, subject })
  await told(thunderbird, RECEIVE, { account, subject })
}

export const forget = (thunderbird: Thunderbird, account: string) => told(thunderbird, FORGET, account)

/** What must stand there (nsMsgSocketType, nsMsgAuthMethod of MailNewsTypes2.idl). */
export function preferencesOf({ incoming, outgoing }: Pick<PlainAccount, 'incoming' | 'outgoing'>) {
  return {
    incoming: { type: incoming.protocol, ...serverPreferences(incoming) },
    outgoing: serverPreferences(outgoing),
  }
}

const SOCKET_TYPES = { none: 0, starttls: 2, tls: 3 }
const AUTH_METHODS = { none: 1, password: 3, 'app-password': 3, oauth2: 10 }

function serverPreferences({ host, port, security, signIn, username }: PlainServer): ServerPreferences {
  return {
    host,
    port,
    socketType: SOCKET_TYPES[security],
    authMethod: AUTH_METHODS[signIn],
    ...(signIn === 'none' ? {} : { username }),
  }
}
