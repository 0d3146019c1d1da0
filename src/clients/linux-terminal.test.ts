import { describe, expect, it } from 'vitest'
import type { CurrentClient, FormField, FormWindow, SettingRef } from '../domain/clients/client.ts'
import type { Security } from '../domain/ports/ports.ts'
import { SETTING_REFS } from '../domain/clients/client.ts'
import { aerc } from './aerc.ts'
import { evolution } from './evolution.ts'
import { geary } from './geary.ts'
import { kmail } from './kmail.ts'
import { neomutt } from './neomutt.ts'
import { theBat } from './the-bat.ts'

const desktop: readonly CurrentClient[] = [evolution, kmail, geary, theBat]
const terminal: readonly CurrentClient[] = [neomutt, aerc]

const fieldsOf = (window: FormWindow): readonly FormField[] =>
  window.sections.flatMap((section) => section.fields)

const JANE: { readonly [R in SettingRef]?: string } = {
  name: 'Jane Doe',
  email: 'jane.doe@example.test',
  'incoming.host': 'imap.example.test',
  'incoming.username': 'jane.doe@example.test',
  'outgoing.host': 'smtp.example.test',
  'outgoing.username': 'jane.doe@example.test',
}
const isRef = (text: string): text is SettingRef => SETTING_REFS.some((ref) => ref === text)

/** The file as a person has it in the end: label, one space, value; `undefined` for a line that must not be there. */
function lineOf(
  field: FormField,
  security: Security,
  ports: { in: string; out: string },
): string | undefined {
  const filled = (ref: string): string => {
    const [name = '', url] = ref.split(':')
    if (name === 'account') return 'jane'
    const values = { ...JANE, 'incoming.port': ports.in, 'outgoing.port': ports.out }
    const value = isRef(name) ? values[name] : undefined
    if (value === undefined) throw new Error(`no setting ${ref}`)
    if (url === 'url') return encodeURIComponent(value)
    return url === 'user' ? encodeURIComponent(value).replaceAll('%40', '@') : value
  }
  const { label, value } = field
  const option = typeof label === 'object' && 'text' in label ? label.text : label
  if (value.kind === 'setting') return `${String(option)} ${filled(value.ref)}`
  if (value.kind === 'fixed') return `${String(option)} ${String(value.text)}`
  if (value.kind !== 'compose') throw new Error(`${value.kind} is no line`)
  const text = value[security]
  return text === null
    ? undefined
    : `${String(option)} ${text.replaceAll(/\{([^}]+)\}/g, (_, ref: string) => filled(ref))}`
}

function fileOf(client: CurrentClient, id: string, security: Security): readonly string[] {
  const window = client.windows.find((each) => each.id === id)
  if (!window) throw new Error(`no window ${id}`)
  const ports = security === 'tls' ? { in: '993', out: '465' } : { in: '143', out: '587' }
  return fieldsOf(window).flatMap((field) => lineOf(field, security, ports) ?? [])
}

describe('a NeoMutt file', () => {
  it('connects encrypted from the first byte on 993 and 465', () => {
    const file = fileOf(neomutt, 'neomuttrc', 'tls')
    expect(file).toContain('set folder = "imaps://imap.example.test:993/"')
    expect(file).toContain('set smtp_url = "smtps://jane.doe@example.test@smtp.example.test:465/"')
  })

  it('upgrades on 143 and 587, and is forced to', () => {
    const file = fileOf(neomutt, 'neomuttrc', 'starttls')
    expect(file).toContain('set folder = "imap://imap.example.test:143/"')
    expect(file).toContain('set smtp_url = "smtp://jane.doe@example.test@smtp.example.test:587/"')
    expect(file).toContain('set ssl_force_tls = yes')
    expect(file).toContain('set ssl_starttls = yes')
  })

  it('uses NeoMutt’s names in NeoMutt and Mutt’s in Mutt', () => {
    const names = (id: string) => fileOf(neomutt, id, 'tls').filter((line) => /name =|spool/.test(line))
    expect(names('neomuttrc')).toEqual(['set real_name = "Jane Doe"', 'set spool_file = "+INBOX"'])
    expect(names('muttrc')).toEqual(['set realname = "Jane Doe"', 'set spoolfile = "+INBOX"'])
  })
})

describe('the files of msmtp and mbsync', () => {
  it('turn STARTTLS off on 465 and on for 587', () => {
    expect(fileOf(neomutt, 'msmtprc', 'tls')).toEqual(
      expect.arrayContaining(['port 465', 'tls_starttls off']),
    )
    expect(fileOf(neomutt, 'msmtprc', 'starttls')).toEqual(
      expect.arrayContaining(['port 587', 'tls_starttls on']),
    )
  })

  it('name the kind of encryption with the keyword of the version', () => {
    expect(fileOf(neomutt, 'mbsyncrc', 'tls')).toContain('TLSType IMAPS')
    expect(fileOf(neomutt, 'mbsyncrc-1-4', 'starttls')).toContain('SSLType STARTTLS')
  })
})

describe('an aerc file', () => {
  it('encodes the @ of the user name', () => {
    expect(fileOf(aerc, 'accounts', 'tls')).toEqual([
      'source = imaps://jane.doe%40example.test@imap.example.test:993',
      'source-cred-cmd = pass show jane',
      'outgoing = smtps://jane.doe%40example.test@smtp.example.test:465',
      'outgoing-cred-cmd = pass show jane',
      'from = Jane Doe <jane.doe@example.test>',
      'default = INBOX',
      'copy-to = Sent',
    ])
  })
})

describe.each(terminal.flatMap((client) => client.windows.map((window) => ({ client, window }))))(
  '$window.title ($window.versions)',
  ({ client, window }) => {
    it('says nothing of a server in clear text', () => {
      const text = fileOf(client, window.id, 'none').join('\n')
      expect(text).not.toMatch(/:\/\/|tls_starttls|TLSType|SSLType/)
    })

    it('holds no password, and of what a person typed nothing but the account’s name in a command', () => {
      for (const { value } of fieldsOf(window).filter(({ label }) => /pass|cred-cmd/i.test(String(label)))) {
        const text = value.kind === 'compose' ? (value.tls ?? '') : ''
        expect(text).toContain('pass show {account}')
        expect(text.match(/\{[^}]*\}/g)).toEqual(['{account}'])
      }
    })

    it('leaves no doubt whose encryption a line follows', () => {
      const sidesIn = (text: string) => new Set(text.match(/incoming|outgoing/g) ?? [])
      for (const { value } of fieldsOf(window)) {
        if (value.kind !== 'compose' || value.none !== null) continue
        const own = sidesIn(JSON.stringify(value))
        expect((own.size > 0 ? own : sidesIn(JSON.stringify(window.sections))).size).toBe(1)
      }
    })
  },
)

describe.each(desktop)('$id', (client) => {
  const fields = client.windows.flatMap(fieldsOf)

  it('has a place for both servers, their encryption and the user name', () => {
    const refs = fields.flatMap(({ value }): readonly SettingRef[] =>
      value.kind === 'setting' ? [value.ref] : value.kind === 'host-with-port' ? [`${value.side}.host`] : [],
    )
    const needed: readonly SettingRef[] = [
      'incoming.host',
      'incoming.security',
      'incoming.username',
      'outgoing.host',
      'outgoing.security',
    ]
    expect(needed.filter((ref) => !refs.includes(ref))).toEqual([])
  })

  it('logs in for sending too', () => {
    const login = /requires authentication|SMTP Authentication|same login/
    const on = fields.some(({ label, value }) =>
      value.kind === 'fixed'
        ? login.test(String(value.text))
        : value.kind === 'on' && login.test(String(label)),
    )
    expect(on).toBe(true)
  })
})

describe('Geary', () => {
  it('has no field for a port and says where the port goes', () => {
    expect(JSON.stringify(geary.windows)).not.toContain('.port')
    expect(geary.traps).toContainEqual({ code: 'geary-no-port-field' })
  })
})
