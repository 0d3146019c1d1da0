import { parsePort } from '../account/choice.ts'
import { parseHostname } from '../address/hostname.ts'
import { findPortRow, usualSecurity } from '../ports/port-queries.ts'
import type { Protocol } from '../ports/ports.ts'
import type { ImportedHost, ImportedPort, ImportedSecurity, ImportedUsername } from './imported.ts'
import { plainText } from './plain-text.ts'
import { WITH_PLACEHOLDERS } from './thunderbird-reads.ts'

/** Thunderbird’s word for a part of the person’s address. */
const DOMAIN = '%EMAILDOMAIN%'
/** Stands for any domain, to see whether the rest makes a name. */
const SOME_DOMAIN = 'any-domain-of-yours.example'

export function readHost(written: string | undefined): ImportedHost {
  const text = written?.trim() ?? ''
  if (text === '') return { kind: 'left-out' }
  const parsed = parseHostname(text.replace(DOMAIN, SOME_DOMAIN))
  if (!parsed.ok && WITH_PLACEHOLDERS.test(text)) return madeOfAddress(plainText(text))
  if (!parsed.ok) return { kind: 'unusable', text: plainText(text), problem: parsed.error }
  if (!text.includes(DOMAIN)) return { kind: 'name', name: parsed.value }
  const [before = '', after = ''] = parsed.value.split(SOME_DOMAIN)
  return { kind: 'with-domain', before, after }
}

function madeOfAddress(text: string): ImportedHost {
  const at = text.lastIndexOf('%') + 1
  return { kind: 'made-of-address', before: text.slice(0, at), after: text.slice(at) }
}

/** A name alone between the scheme and the path: here it may have placeholders, which make no valid address. */
const NAME_ONLY = /^https?:\/\/([a-z\d.%-]+)(:\d+)?([/?#]|$)/i

/** The server of a web address, as a browser takes it apart; none where that is no web address. */
export function readUrlHost(written: string | undefined): ImportedHost | undefined {
  const text = written?.trim() ?? ''
  if (!/^https?:/i.test(text)) return undefined
  try {
    return readHost(new URL(text).hostname)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
  }
  const [, name] = NAME_ONLY.exec(text) ?? []
  return name === undefined
    ? { kind: 'unusable', text: plainText(text), problem: 'bad-characters' }
    : readHost(name)
}

export function readPort(written: string | undefined): ImportedPort {
  const text = written?.trim() ?? ''
  if (text === '') return { kind: 'left-out' }
  const port = /^\d{1,5}$/.test(text) ? parsePort(Number(text)) : undefined
  return port ? { kind: 'port', port } : { kind: 'unreadable', text: plainText(text) }
}

export function readUsername(written: string | undefined): ImportedUsername {
  const text = written?.trim() ?? ''
  if (text === '') return { kind: 'left-out' }
  if (text === '%EMAILADDRESS%' || text === `%EMAILLOCALPART%@${DOMAIN}`) return { kind: 'your-address' }
  if (text === '%EMAILLOCALPART%') return { kind: 'your-local-part' }
  const plain = plainText(text)
  return /%[A-Z\d]+%/.test(text) ? { kind: 'made-of-address', text: plain } : { kind: 'text', text: plain }
}

/** A switch that is on: the port table knows how encryption begins there. */
export function securityByPort(protocol: Protocol, port: ImportedPort): ImportedSecurity {
  const row = port.kind === 'port' ? findPortRow(port.port) : undefined
  return row?.protocol === protocol
    ? { kind: 'by-port', said: usualSecurity(row) === 'tls' ? 'tls' : 'starttls' }
    : { kind: 'said', said: 'on' }
}
