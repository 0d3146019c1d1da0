/** A letter together with a digit or a sign that no word has. */
export const isMixed = (text: string): boolean =>
  /\p{L}/u.test(text) && /[\d!#$%^&*+?]/.test(text) && !NOT_CHOSEN.test(text)
/** An address; what Google puts behind each reply. */
const NOT_CHOSEN = /^[^@]+@[^@]+\.\p{L}+$|^[a-z]?\w{1,9}-[\da-f]{16,}/u

/** Base64 that is no word of prose and no mechanism’s name. */
export const looksEncoded = (text: string): boolean =>
  text.length >= 8 && !MECHANISM.test(text) && (/[\d=+/]/.test(text) || /\p{Ll}\p{Lu}/u.test(text))
const MECHANISM = /^(?:x?oauth2?|oauthbearer|login|plain|ntlm|gssapi|external|(?:cram|digest|scram)-?.*)$/i

const COMMAND = /^(?:uidl|xtnd|xlst|list|stat|capa|imap|smtp|ehlo|helo|auth|user|pass)$/
const groupsOf = (text: string): readonly string[] => text.toLowerCase().split(/[^a-z]+/)
const withoutVowel = (text: string): number =>
  groupsOf(text).filter((group) => !/[aeiouy]/.test(group)).length

/** Groups of four letters, none of them a command. */
export const isNoCommand = (text: string): boolean => !groupsOf(text).some((group) => COMMAND.test(group))
/** Groups of four letters that aren’t all words. */
export const hasNoWord = (text: string): boolean => withoutVowel(text) > 0 && isNoCommand(text)
export const hasFewWords = (text: string): boolean => withoutVowel(text) > 1 && isNoCommand(text)

/** One word as people write it by hand: neither a name, nor a title, nor an error’s. */
export const isSmallWord = (text: string): boolean =>
  /^(?:\p{Script=Latin}|[^\p{L}_])+$/u.test(text) && !/\p{Lu}/u.test(text)

/** Whose names have a number: `TLSv1.3`, `Outlook2019`, `iPhone15`, `worker-3`, `IMAP4rev1`. */
const NUMBERED = String.raw`a?sync|attempt|android|bug|build|cal|card|case|chrome|client|code|conn(?:ection)?|cram|dav|day|debian|edge|err(?:or|no)?|exchange|firefox|folder|galaxy|host|https?|id|imaps?|inbox|ios|ipad(?:os)?|iphone|ipv?|k|line|mac(?:os)?|mails?|md|mfa|microsoft|mx|ntlm|oauth|o|office|outlook|pid|pixel|pop|port|rev|rfc|samsung|server|sha|smtps?|srv|ssl|starttls|step|thread|thunderbird|ticket|tls|try|ubuntu|utf|version|v|vista|webmail|web|win(?:dows)?|worker|xoauth|x`

/** What stands beside an address and has digits or signs, too: hosts, times, versions, codes, options, two words. */
const KNOWN_SHAPES: readonly RegExp[] = [
  /^(?:[\p{L}\d_-]+\.)+\p{L}{2,}(?::\p{L}*\d*)?(?:\/.*)?\.?$/u,
  /^[\p{L}\d+.-]{2,12}:\/\//u,
  /^[\d.,:/+TZ-]+$/,
  /^\d+(?:[.,:]\d+)*[-/]?\p{L}{1,4}$/u,
  /^\d+\/\p{L}+$|^\p{L}[\p{L}_]*\/v?[\d.]+$/u,
  new RegExp(
    String.raw`^(?:${NUMBERED})[-_./#]?v?\d[\d.]*(?:rev\d|[a-z])?(?:[/+-](?:${NUMBERED})?[\d.]*)*$`,
    'iu',
  ),
  new RegExp(String.raw`^(?:${NUMBERED})\d*(?:-\p{L}+)+$`, 'iu'),
  /^\d(?:fa|step)$|^[2-5]\d\d[ -]/i,
  /^[\p{L}_.-]+[=:]/u,
  /^#?0x[\da-f]+$|^#\p{L}*\d*$|^[\da-f]*:[\da-f:.]+$|^[\da-f]{8}(?:-[\da-f]{4}){3}-/iu,
  /^-/,
  /^\p{L}+(?:[-+&/’']\p{L}+)*[!?*+]*$/u,
  /^[\p{L}/-]{2,}\[\d+/u,
  /^(?:TLS|ECDHE|DHE|AES|RSA)[_-][A-Z\d_-]+$/,
  /^\p{L}{1,2}\d\/\p{L}+$/u,
]

/** A word that a person would choose or be given as a password, and not write otherwise. */
export function looksChosen(word: string): boolean {
  const bare = word.replace(/^[("'[]+|[.,;:)\]"']+$/g, '')
  return bare.length >= 6 && isMixed(bare) && !KNOWN_SHAPES.some((shape) => shape.test(bare))
}
