import { parseHostname } from '../address/hostname.ts'
import { cleanText } from '../check/read-form.ts'
import type { Side } from '../check/said.ts'
import type { Protocol, Security } from '../ports/ports.ts'
import type { ManualField, ManualForm } from './manual-form.ts'

/** What people write before a server’s name, and what it says. */
const SCHEMES: ReadonlyMap<string, { readonly protocol?: Protocol; readonly security?: Security }> = new Map([
  ['imap', { protocol: 'imap' }],
  ['imaps', { protocol: 'imap', security: 'tls' }],
  ['pop', { protocol: 'pop3' }],
  ['pop3', { protocol: 'pop3' }],
  ['pops', { protocol: 'pop3', security: 'tls' }],
  ['pop3s', { protocol: 'pop3', security: 'tls' }],
  ['smtp', { protocol: 'smtp' }],
  ['smtps', { protocol: 'smtp', security: 'tls' }],
  ['submission', { protocol: 'smtp' }],
  ['submissions', { protocol: 'smtp', security: 'tls' }],
  ['ssl', { security: 'tls' }],
  ['tls', { security: 'tls' }],
])

/** `imaps://jane@imap.example.com:993/`, `imap.example.com:993`, `imap.example.com, port 993`. */
const WITH_SCHEME = /^([a-z0-9]+):\/\/(?:[^@/\s]*@)?([^:/\s@]+)(?::(\d{1,5}))?\/?$/i
const WITH_PORT = /^([^:/\s@,;]+)(?:\s*[:,;]\s*|\s+)(?:port\s*:?\s*)?(\d{1,5})$/i

export interface TakenApart {
  readonly form: ManualForm
  /** Where the parts went, in the order of the form. */
  readonly fields: readonly ManualField[]
}

/**
 * What stands around a server’s name, put into the fields where it belongs. Nothing where a field says something else
 * already: then only the person knows which of the two is right.
 */
export function takeApart(form: ManualForm, side: Side): TakenApart | undefined {
  const parts = partsOf(cleanText(form[`${side}.host`]))
  const parsed = parts && parseHostname(parts.host)
  if (!parts || !parsed?.ok) return undefined
  const { protocol, security, port } = parts
  if (protocol && (protocol === 'smtp') !== (side === 'outgoing')) return undefined
  const told: readonly (readonly [ManualField, string | undefined])[] = [
    ['protocol', protocol === 'smtp' ? undefined : protocol],
    [`${side}.port`, port],
    [`${side}.security`, security],
  ]
  const others = told.filter(([field, value]) => value !== undefined && form[field] !== value)
  if (others.some(([field]) => cleanText(form[field]) !== '')) return undefined
  const changes = Object.fromEntries(others) as Partial<ManualForm>
  return {
    form: { ...form, ...changes, [`${side}.host`]: parts.host },
    fields: [`${side}.host`, ...told.flatMap(([field, value]) => (value === undefined ? [] : [field]))],
  }
}

interface Parts {
  readonly host: string
  readonly port?: string
  readonly protocol?: Protocol
  readonly security?: Security
}

function partsOf(text: string): Parts | undefined {
  const [, scheme = '', named, behind] = WITH_SCHEME.exec(text) ?? []
  const said = SCHEMES.get(scheme.toLowerCase())
  if (named !== undefined) return said && { host: named, ...said, ...(behind ? { port: behind } : {}) }
  const [, host, port] = WITH_PORT.exec(text) ?? []
  return host && port ? { host, port } : undefined
}
