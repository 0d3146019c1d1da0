import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aerc } from '../../../clients/aerc.ts'
import { neomutt } from '../../../clients/neomutt.ts'
import { isQuoted, parseEmailAddress, type EmailAddress } from '../../address/email-address.ts'
import { accountName } from '../../clients/account-name.ts'
import { resolveWindows } from '../../clients/resolve-form.ts'
import { SETUP_EXAMPLES } from '../example-exports.ts'
import { HOSTILE_PARTS, setupOf } from '../example-hostile.ts'
import { onOneLine } from '../plain-account.ts'

/** mutt_extract_token, for one token that ends its line. Runs and fills in nothing: it must not have to. */
function readMutt(line: string): string {
  let [token, quote] = ['', '']
  for (let at = 0; at < line.length; at++) {
    const [character, next] = [line.charAt(at), line.charAt(at + 1)]
    if (character === quote) quote = ''
    else if (quote === '' && /["']/.test(character)) quote = character
    else if (quote === '' && /[\s#;]/.test(character)) throw new Error(`more than one token: ${line}`)
    else if (character === '\\' && quote !== "'") {
      if (/[cCrntfe0-9]/.test(next)) throw new Error(`an escape that means something else: ${line}`)
      token += next
      at++
    } else if (character === '`' && quote !== "'") throw new Error(`a command: ${line}`)
    else if (character === '$' && quote !== "'" && /[{a-z]/i.test(next))
      throw new Error(`a variable: ${line}`)
    else token += character
  }
  if (quote !== '') throw new Error(`no end of a quote: ${line}`)
  return token
}

/** trim_string. */
const readMsmtp = (line: string): string => /^"(.*)"$/s.exec(line.trim())?.[1] ?? line.trim()

/** get_arg, for one argument that ends its line. */
function readMbsync(line: string): string {
  if (line.startsWith('#')) throw new Error(`a comment: ${line}`)
  let [value, quoted, escaped] = ['', false, false]
  for (const character of line) {
    if (escaped && character >= ' ') {
      if (character > '~') throw new Error(`a byte that is below 32 where char has a sign: ${line}`)
      escaped = false
      value += character
    } else if (character === '\\') escaped = true
    else if (character === '"') quoted = !quoted
    else if (!quoted && /[^!-~]/.test(character)) throw new Error(`more than one argument: ${line}`)
    else value += character
  }
  if (quoted || escaped) throw new Error(`no end: ${line}`)
  return value
}

/** readValue and transformValue. */
function readIni(text: string): string {
  let line = text.trim()
  if (line.startsWith('"""')) throw new Error(`many lines: ${line}`)
  if (line.startsWith('`')) {
    const last = line.lastIndexOf('`')
    if (last === 0) throw new Error(`many lines: ${line}`)
    line = line.slice(1, last)
  } else {
    if (line.endsWith('\\')) throw new Error(`goes on: ${line}`)
    if (/[#;]/.test(line)) throw new Error(`a comment: ${line}`)
    if (/^(["'])(?:(?!\1).)*\1$/.test(line)) line = line.slice(1, -1)
  }
  if (/%\([^)]+\)s/.test(line)) throw new Error(`filled in: ${line}`)
  return line
}

/** net/mail: an address with a name of words or in quotes, or without one. */
function readFrom(text: string): { readonly name: string; readonly address: string } {
  const [, phrase = '', local = '', domain = ''] =
    /^((?:"(?:[^"\\]|\\.)*"|[^"<]*?)) ?<((?:"(?:[^"\\]|\\.)*"|[^"<>\s]*))@([a-z0-9.-]*)>$/su.exec(
      text.trim(),
    ) ?? []
  if (domain === '') throw new Error(`no address: ${text}`)
  const address = `${local.startsWith('"') ? unquoted(local) : local}@${domain}`
  if (phrase.startsWith('"')) return { name: unquoted(phrase), address }
  if (/[()<>[\]:;@\\,."=?]/.test(phrase)) throw new Error(`no words: ${phrase}`)
  return { name: phrase, address }
}
const unquoted = (text: string) => text.slice(1, -1).replace(/\\(.)/gsu, '$1')

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...HOSTILE_PARTS, '%(name)s', '%U', '%F'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 16,
})
const quoted = hostile.map((inner) => `"${inner.replace(/["\\]/g, '\\$&')}"`)
const hostileAddress = fc
  .tuple(fc.oneof(hostile, quoted), fc.constantFrom('example.test', 'bücher.example'))
  .map(([local, domain]) => parseEmailAddress(`${local}@${domain}`))
  .filter((parsed) => parsed.ok)
  .map(({ value }) => value)

type Client = typeof neomutt | typeof aerc

/** The lines of one file, by what stands before the value. */
function linesOf(client: Client, window: string, name: string, address: EmailAddress) {
  const { account } = setupOf('imap-465', { name, address })
  const shown = resolveWindows(client, account).find(({ id }) => id === window)
  const fields = shown?.sections.flatMap((section) => section.fields) ?? []
  return new Map(
    fields.map(({ label, shown: value }) => [
      typeof label === 'string' ? label : '',
      value.kind === 'known' ? value.text : value.kind === 'words' ? String(value.label) : undefined,
    ]),
  )
}

const onTheWire = ({ local, domain }: EmailAddress) => `${local}@${domain}`

function holds(check: (name: string, address: EmailAddress) => void) {
  fc.assert(
    fc.property(hostile, hostileAddress, (name, address) => {
      check(name, address)
    }),
    { numRuns: 300 },
  )
}

describe('what somebody else wrote comes out of the file as it was, and changes nothing else', () => {
  it.each(['muttrc', 'neomuttrc'] as const)('in %s', (window) => {
    const nameLine = window === 'muttrc' ? 'set realname =' : 'set real_name ='
    holds((name, address) => {
      const lines = linesOf(neomutt, window, name, address)
      const read = (label: string) => readMutt(lines.get(label) ?? '')
      const one = onOneLine(name)
      if (one === '') expect(lines.get(nameLine)).toBeUndefined()
      else expect(read(nameLine)).toBe(one)
      if (isQuoted(address.local)) expect(lines.get('set from =')).toBeUndefined()
      else expect(read('set from =')).toBe(onTheWire(address))
      expect(read('set imap_user =')).toBe(address.text)
      const [, user = '', ...rest] =
        /^smtps:\/\/([A-Za-z0-9._~%@-]*)@(smtp\.example\.test:465\/)$/.exec(read('set smtp_url =')) ?? []
      expect([decodeURIComponent(user), ...rest]).toEqual([address.text, 'smtp.example.test:465/'])
    })
  })

  it('in msmtprc', () => {
    holds((name, address) => {
      const lines = linesOf(neomutt, 'msmtprc', name, address)
      expect(readMsmtp(lines.get('user') ?? '')).toBe(address.text)
      const from = lines.get('from')
      if (/%[FUHCM]/.test(address.local)) expect(from).toBeUndefined()
      else expect(readMsmtp(from ?? '')).toBe(onTheWire(address))
    })
  })

  it('in mbsyncrc', () => {
    holds((name, address) => {
      const lines = linesOf(neomutt, 'mbsyncrc-1-4', name, address)
      expect(readMbsync(lines.get('User') ?? '')).toBe(address.text)
    })
  })

  it('in accounts.conf', () => {
    holds((name, address) => {
      const lines = linesOf(aerc, 'accounts', name, address)
      const one = onOneLine(name)
      if (one === '') expect(lines.get('from =')).toBeUndefined()
      else
        expect(readFrom(readIni(lines.get('from =') ?? ''))).toEqual({
          name: one,
          address: isQuoted(address.local)
            ? `${unquoted(address.local)}@${address.domain}`
            : onTheWire(address),
        })
      const [, user = ''] =
        /^imaps:\/\/([A-Za-z0-9%._~-]*)@imap\.example\.test:993$/.exec(
          readIni(lines.get('source =') ?? ''),
        ) ?? []
      expect(decodeURIComponent(user)).toBe(address.text)
    })
  })
})

describe('the account’s name', () => {
  it('is one word that no shell and no file reads as anything else, whatever the address', () => {
    holds((_, address) => {
      expect(accountName({ address })).toMatch(/^[A-Za-z0-9@_+][A-Za-z0-9@._+-]*$/)
    })
  })

  it('is another one for another address, and the word for anybody’s without one', () => {
    const names = ['jane@example.test', 'joe@example.test', 'jane@example.org'].map((text) => {
      const address = parseEmailAddress(text)
      return address.ok && accountName({ address: address.value })
    })
    expect(names).toEqual(['jane@example.test', 'joe@example.test', 'jane@example.org'])
    expect(accountName({})).toBe('mail')
  })
})

describe('a line of every file', () => {
  it('is one line', () => {
    holds((name, address) => {
      for (const client of [neomutt, aerc])
        for (const { id } of client.windows)
          for (const value of linesOf(client, id, name, address).values())
            expect(value ?? '').not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
    })
  })

  it('is the same as ever for somebody with nothing special about them', () => {
    const { address, name = '' } = SETUP_EXAMPLES['imap-465'].account
    if (!address) throw new Error('an example without an address')
    expect(linesOf(aerc, 'accounts', name, address).get('from =')).toBe('Jane Doe <jane.doe@example.test>')
    expect(linesOf(neomutt, 'msmtprc', name, address).get('user')).toBe('jane.doe@example.test')
  })
})
