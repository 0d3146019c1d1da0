import { looksEncoded } from './secret-looks.ts'

/** A server’s invitation to go on (RFC 4954 §4, RFC 9051 §7.6). */
const CHALLENGE = /^(?:.{0,80}?[\s<>:\]|~-])?(?:334(?:[ -]|$)|\+(?:\s|$))/
const AUTH_START = /\bAUTH(?:ENTICATE)?\s+[A-Z\d-]{4,20}\s*$/i
/** Base64 alone, after what a log puts before a line. */
const ANSWER = /^((?:.{0,120}?[>:\]|~]\s*)|\s*)([A-Za-z\d+/]{4,}={0,3})(\s*)$/
const SERVER_SAYS = /(?:^|[\s:>])(?:[245]\d\d[ -]|\*\s|NO\s|BAD\s|OK\s|[+-](?:OK|ERR))/
const LITERAL = /\{\d{1,5}\+?\}\s*$/
const ARROW = /^(?:.{0,60}?(?:\bC:|[>\]])\s*|\s*)/

type Waiting = 'nothing' | 'encoded' | 'answer' | 'user' | 'password'

/**
 * Secrets that only the lines before tell: the answers in a login by AUTH or AUTHENTICATE, and an IMAP LOGIN with
 * literals. `hide` puts the mask in the place of a secret, or leaves it.
 */
export function maskLines(text: string, hide: (secret: string) => string): string {
  if (!/LOGIN|AUTH|334|\+/i.test(text)) return text
  let waiting: Waiting = 'nothing'
  return text
    .split('\n')
    .map((line) => {
      if (line === '') return line
      const cut = line.slice(0, 400)
      if (waiting === 'user' || waiting === 'password') {
        if (CHALLENGE.test(cut) || cut.trim() === '') return line
        const isUser = waiting === 'user' && LITERAL.test(cut)
        const from = waiting === 'user' ? afterFirstWord(line) : (ARROW.exec(line)?.[0].length ?? 0)
        waiting = isUser ? 'password' : 'nothing'
        return isUser ? line : hideEnd(line, from, hide)
      }
      const isLogin = /\bLOGIN\b/i.test(cut) && LITERAL.test(cut)
      if (isLogin) {
        waiting = /\bLOGIN\s+\{/i.test(cut) ? 'user' : 'password'
        return line
      }
      if (CHALLENGE.test(cut)) {
        waiting = 'answer'
        return line
      }
      if (waiting !== 'nothing') {
        if (line.trim() === '') return line
        const answer = SERVER_SAYS.test(cut) ? null : ANSWER.exec(line)
        const [, before = '', secret = '', after = ''] = answer ?? []
        const wasAsked = waiting === 'answer'
        waiting = 'nothing'
        if (answer && secret !== 'DONE' && (wasAsked || looksEncoded(secret)))
          return before + hide(secret) + after
      }
      if (AUTH_START.test(cut)) waiting = 'encoded'
      return line
    })
    .join('\n')
}

function afterFirstWord(line: string): number {
  const start = ARROW.exec(line)?.[0].length ?? 0
  const word = /^\S+\s+/.exec(line.slice(start))?.[0].length ?? 0
  return start + word
}

function hideEnd(line: string, from: number, hide: (secret: string) => string): string {
  const secret = line.slice(from).trimEnd()
  return secret === '' ? line : line.slice(0, from) + hide(secret) + line.slice(from + secret.length)
}
