/** What must come of a link: a page that shows nothing of what the link wants as a setting. */
export type Fate =
  /** Refused with a reason. */
  | 'refused'
  /** Whoever would receive the password is named, and asked about. */
  | 'untrusted'
  /** Ours are offered in place of the link’s. */
  | 'contradicted'
  /** Opens, with what was hostile in it left out or shown as plain text. */
  | 'disarmed'

export interface HostileLink {
  readonly what: string
  readonly fragment: string
  readonly fate: Fate
}

const GMAIL = 'v=1&provider=gmail&client=thunderbird-account-hub'
const SHOP = 'v=1&client=thunderbird-account-hub&domain=shop.example'
const EVIL = 'in-host=imap.evil.example&out-host=smtp.evil.example'
const both = (host: string) => `${SHOP}&in-host=${host}&out-host=${host}`

const refused = (what: string, fragment: string): HostileLink => ({ what, fragment, fate: 'refused' })
const untrusted = (what: string, fragment: string): HostileLink => ({ what, fragment, fate: 'untrusted' })
const contradicted = (what: string, fragment: string): HostileLink => ({
  what,
  fragment,
  fate: 'contradicted',
})
const disarmed = (what: string, fragment: string): HostileLink => ({ what, fragment, fate: 'disarmed' })

const SCRIPTS = [
  '<script>pwned=1</script>',
  '"><img src=x onerror=pwned=1>',
  'javascript:pwned=1//',
  "';pwned=1;//",
  '{{constructor.constructor("pwned=1")()}}',
  'https://evil.example/',
]
const KEYS = [
  'provider',
  'domain',
  'client',
  'incoming',
  'outgoing',
  'in-host',
  'out-host',
  'username',
  'email',
  'lang',
]

/** Every key with each of these as its value. The name takes any text: it is among the disarmed. */
const INJECTED = KEYS.flatMap((key) =>
  SCRIPTS.map((script) => {
    const rest =
      key === 'provider'
        ? 'v=1'
        : key === 'domain' || key.includes('host') || key === 'username'
          ? SHOP
          : GMAIL
    const base = key === 'domain' ? 'v=1' : rest
    return refused(`${script} as ${key}`, `${base}&${key}=${encodeURIComponent(script)}&utm=x`)
  }),
)

const NAMES = SCRIPTS.map((script) =>
  disarmed(`${script} as name`, `${GMAIL}&name=${encodeURIComponent(script)}`),
)

export const HOSTILE_LINKS: readonly HostileLink[] = [
  ...INJECTED,
  ...NAMES,
  // Foreign servers.
  untrusted('servers of their own for a domain of nobody’s', `${SHOP}&${EVIL}`),
  untrusted('one server of its own', `${SHOP}&in-host=imap.evil.example`),
  untrusted('a known name in front of another', both('imap.gmail.com.evil.example')),
  untrusted('nearly a known name', both('imap.gmial.com')),
  untrusted('a name that a host gave to a customer', both('imap.evil.github.io')),
  untrusted('letters with marks', both('imap.shöp.example')),
  untrusted('letters in A-labels', both('imap.xn--shp-sna.example')),
  untrusted('letters of one other script', both('почта.пример')),
  untrusted('capitals and a dot at the end', both('IMAP.Evil.Example.')),
  untrusted('a full-width dot', both('imap%EF%BC%8Eevil%EF%BC%8Eexample')),
  untrusted('no encryption', `${SHOP}&${EVIL}&incoming=imap:143:none&outgoing=smtp:25:none`),
  untrusted(
    'a name of the longest kind',
    both(`${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(63)}.example`),
  ),
  // What our data knows better.
  contradicted('a known domain with other servers', `v=1&domain=gmail.com&${EVIL}`),
  contradicted(
    'a known domain with one other server',
    'v=1&domain=gmail.com&in-host=imap.gmail.com&out-host=smtp.evil.example',
  ),
  contradicted('a known domain in capitals', `v=1&domain=GMAIL.COM.&${EVIL}`),
  contradicted('a known domain by its pattern', `v=1&domain=yahoo.co.jp&${EVIL}`),
  contradicted('an address of a known provider', `${SHOP}&${EVIL}&email=jane%40icloud.com`),
  contradicted('a provider and an address of another', `${GMAIL}&email=jane%40icloud.com`),
  contradicted(
    'one server of a known provider beside a foreign one',
    `${SHOP}&in-host=imap.fastmail.com&out-host=smtp.evil.example`,
  ),
  contradicted('a server that a known provider doesn’t have', both('imap-new.icloud.com')),
  // Names that can only be meant to deceive.
  refused('a Cyrillic letter in a Latin name', both('imap.gm%D0%B0il.com')),
  refused('the same in A-labels', both('imap.xn--gmil-63d.com')),
  refused('a Greek letter in a Latin name', both('maιl.example')),
  refused('a whole name in look-alikes', both('%D1%81%D0%BE%D1%85.net')),
  refused('a digit for a letter', both('imap.gmai1.com')),
  refused('a zero for a letter', both('mail.icl0ud.com')),
  refused('two letters for one', both('imap.grnx.net')),
  refused('a small capital', both('imap.%C9%A2mail.com')),
  refused('a public suffix', both('co.uk')),
  refused('an IPv4 address', both('192.0.2.1')),
  refused('an IPv4 address in one number', both('3221225985')),
  refused('an IPv4 address in hexadecimal', both('0xC0000201')),
  refused('an IPv4 address in octal', both('0300.0.02.01')),
  refused('an IPv6 address', both('%5B2001:db8::1%5D')),
  refused('this computer', both('localhost')),
  refused('this computer by its address', both('127.0.0.1')),
  refused('a single label', both('mailserver')),
  refused('a port behind the name', both('imap.evil.example:993')),
  refused('a user before the name', both('gmail.com%40evil.example')),
  refused('a path behind the name', both('imap.evil.example%2Fgmail.com')),
  refused('a backslash', both('imap.gmail.com%5Cevil.example')),
  refused('a name that is too long', both(`${'abcdefgh.'.repeat(30)}example`)),
  refused('a label that is too long', both(`${'a'.repeat(64)}.example`)),
  refused('an underscore', both('imap_evil.example')),
  refused('a wildcard', both('*.evil.example')),
  refused('a broken A-label', both('xn--a.example')),
  refused('a null character', both('imap.evil%00.example')),
  // Passwords.
  refused('a password', `${GMAIL}&password=hunter2`),
  refused('a password in capitals', `${GMAIL}&PASSWORD=hunter2`),
  refused('a password under a short name', `${GMAIL}&pwd=hunter2`),
  refused('a password behind an escape', `${GMAIL}&amp;pass=hunter2`),
  refused('a password in encoded letters', `${GMAIL}&%70assword=hunter2`),
  // The grammar.
  refused('servers of its own for a known provider', `${GMAIL}&in-host=imap.evil.example`),
  refused('two providers', `${GMAIL}&provider=icloud`),
  refused('a provider and a domain', `${GMAIL}&domain=evil.example&${EVIL}`),
  refused('one server twice', `${SHOP}&${EVIL}&in-host=imap.shop.example`),
  refused('a version that is none', 'v=1e0&provider=gmail'),
  refused('a version of the future', 'v=2&provider=gmail'),
  refused('no version', `domain=shop.example&${EVIL}`),
  refused('a million characters', `${GMAIL}&name=${'a'.repeat(1_000_000)}`),
  refused('a text that runs backwards', `${GMAIL}&name=%E2%80%AEgpj.exe`),
  refused('a line break in the name', `${GMAIL}&name=Jane%0D%0ABcc:%20eve%40evil.example`),
  refused('a line break in the address', `${GMAIL}&email=jane%40gmail.com%0ABcc:eve%40evil.example`),
  refused('two addresses', `${GMAIL}&email=jane%40gmail.com%2Ceve%40evil.example`),
  // Objects.
  refused('the prototype as the provider', 'v=1&provider=__proto__'),
  refused('an object’s maker as the provider', 'v=1&provider=constructor'),
  refused('the prototype as the app', 'v=1&client=__proto__&provider=gmail'),
  refused('an object’s part as the app', 'v=1&client=toString&provider=gmail'),
  disarmed('the prototype as a key', `${GMAIL}&__proto__=evil&__proto__[provider]=evil`),
  disarmed('an object’s parts as keys', `${GMAIL}&constructor=evil&prototype=evil&hasOwnProperty=evil`),
  disarmed('keys in capitals', `${GMAIL}&PROVIDER=icloud&Domain=evil.example`),
  disarmed(
    'keys of another program',
    `${GMAIL}&host=imap.evil.example&server=evil.example&url=https://evil.example`,
  ),
  // Weakening.
  disarmed('no encryption', `${GMAIL}&incoming=imap:143:none&outgoing=smtp:587:none`),
  disarmed('the port between servers', `${GMAIL}&outgoing=smtp:25:starttls`),
  disarmed(
    'a port that the provider doesn’t have',
    `${GMAIL}&incoming=imap:31337:tls&outgoing=smtp:31337:tls`,
  ),
  // Nested encodings.
  refused(
    'twice encoded servers',
    `${SHOP}&in-host=imap%252Eevil%252Eexample&out-host=smtp%252Eevil%252Eexample`,
  ),
  refused('thrice encoded script', `${GMAIL}&email=%25253Cscript%25253E`),
  refused('an encoded fragment', encodeURIComponent(`${SHOP}&${EVIL}`)),
  refused('escaped signs', `${SHOP}&${EVIL}`.replaceAll('&', '&amp;')),
]
