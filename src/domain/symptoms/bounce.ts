import { findReply, type Reply } from './reply-code.ts'

/**
 * The signs of a report about a message that was on its way already (RFC 3464, and as Postfix writes it): what servers say
 * to each other there is no fault of the reader’s settings.
 */
const BOUNCE =
  /\bthis is the mail system at host\b|\(in reply to (?:end of )?[A-Z ]+(?:command)?\)|\bUndelivered Mail Returned\b|^(?:Diagnostic-Code|Final-Recipient|Remote-MTA):|\bconnect to [\w.-]+\[[\da-f.:]+\]:\d+/im
const AWAY = /\bconnect to [\w.-]+\[[\da-f.:]+\]:\d+/i

/** What a report says in its server’s words; none where it is no report, or says nothing that a standard explains. */
export function findBounce(text: string): Reply | undefined {
  if (!BOUNCE.test(text)) return undefined
  const away = AWAY.exec(text)?.[0]
  return findReply(text) ?? (away ? { code: away, meaning: 'other-server-away' } : undefined)
}
