import type { SeenTls } from './finding.ts'

/** What the programs print of the encryption: openssl with and without -brief, curl -v, and our PowerShell lines. */
export function findSeenTls(text: string): SeenTls {
  const version = first(text, [
    /protocol version: (\S+)/i,
    /SSL connection using (\S+)/i,
    /^New, (\S+), cipher/im,
    /^\s*protocol\s*: (\S+)/im,
    /^TLS started with cipher (\S+?):/im,
  ])
  const name = first(text, [
    /verified peername: (\S+)/i,
    /peer certificate: (.+)/i,
    /^\*\s+subject: (.+)/im,
    /^subject\s*[=:] ?(.+)/im,
    /^=== TLS peer DN="(.+)"/im,
    /^depth=0 (.+)/im,
  ])
  const issuer = first(text, [/^\*\s+issuer: (.+)/im, /^issuer\s*[=:] ?(.+)/im])
  const expires = first(text, [/^\*\s+expire date: (.+)/im, /^expires: (.+)/im, /notafter\s*[=:] ?(.+)/im])
  const day = expires && dayOf(expires)
  return {
    ...(version && { version: versionWords(version) }),
    ...(name && { name: commonName(name) }),
    ...(issuer && { issuer: commonName(issuer) }),
    ...(day && { expires: day }),
  }
}

function first(text: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1]?.trim()
    if (found) return found
  }
  return undefined
}

/** `TLSv1.3`, .NET's `Tls12` and swaks's `TLSv1.3` as people write it. */
function versionWords(version: string): string {
  const [, major, minor] = /^TLSv?(\d)(?:\.?(\d))?$/i.exec(version) ?? []
  return major ? `TLS ${major}.${minor ?? '0'}` : version
}

/** Of a distinguished name, the part that people know: the common name, else the organisation. */
function commonName(name: string): string {
  const part = /(?:^|[,;/]\s*)CN ?= ?"?([^,;/"]+)/.exec(name) ?? /(?:^|[,;/]\s*)O ?= ?"?([^,;/"]+)/.exec(name)
  return (part?.[1] ?? name).trim()
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** OpenSSL's `Nov 26 14:12:43 2027 GMT`, or a day as ISO 8601 has it. */
function dayOf(text: string): string | undefined {
  if (/^\d{4}-\d\d-\d\d/.test(text)) return text.slice(0, 10)
  const [, month, day, year] = /^(\w{3})\s+(\d{1,2}) [\d:]+ (\d{4})/.exec(text) ?? []
  const number = MONTHS.indexOf(month ?? '') + 1
  return number > 0 && day && year
    ? `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
    : undefined
}
