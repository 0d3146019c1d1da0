import type { ScriptId } from '../../domain/guides/wire.ts'
import type { FaultPoint } from '../../domain/symptoms/fault-point.ts'
import type { Symptom } from '../../domain/symptoms/symptom.ts'

type Answers = { readonly [S in ScriptId]?: string }

/**
 * What Postfix 3.7.11 and Dovecot 2.3.19 answered where a conversation broke (Debian 12, our own run, November 2026).
 * Where the run has no answer the picture has none.
 */
const ANSWERS: { readonly [F in FaultPoint]?: Answers } = {
  'upgrade-inside': {
    submission: '554 5.5.1 Error: TLS already active',
    imap: 'a1 BAD TLS is already active.',
  },
  'login-in-clear': {
    submission: '530 5.7.0 Must issue a STARTTLS command first',
    imap: 'a3 NO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.',
    pop3: '-ERR [AUTH] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.',
  },
  'no-login-offered': { submission: '503 5.5.1 Error: authentication not enabled' },
  login: {
    submission: '535 5.7.8 Error: authentication failed: (reason unavailable)',
    imap: 'a3 NO [AUTHENTICATIONFAILED] Authentication failed.',
    pop3: '-ERR [AUTH] Authentication failed.',
  },
  'no-login': {
    submission: '554 5.7.1 <you@other.example>: Recipient address rejected: Access denied',
  },
}

/** The server's words at the break: the symptom's own where a server says them, else those of our own run. */
export function chooseAnswer(
  { where, words, breaks }: Pick<Symptom, 'where' | 'words' | 'breaks'>,
  script: ScriptId,
): readonly string[] {
  if (where === 'server-reply' && words !== undefined) return [asReply(words, script)]
  const answer = ANSWERS[breaks]?.[script]
  return answer === undefined ? [] : [answer]
}

/** With the beginning that the protocol gives every answer, where the words are quoted without it. */
function asReply(words: string, script: ScriptId): string {
  if (script === 'imap') {
    if (words.startsWith('[')) return `a3 NO ${words}`
    return /^(NO|BAD|OK) /.test(words) ? `a3 ${words}` : words
  }
  return script === 'pop3' && words.startsWith('[') ? `-ERR ${words}` : words
}
