import type { HostnameProblem } from '../../../domain/address/hostname.ts'
import type { ManualCode, ManualFinding, Mend } from '../../../domain/manual/judge-manual.ts'
import { MANUAL_FIELDS, type ManualField, type ManualForm } from '../../../domain/manual/manual-form.ts'
import type { Areas } from '../../../i18n/catalog.ts'
import { format } from '../../../i18n/format.ts'

type ManualText = Areas['manual']

/** What is said of a finding. `nobody`: who runs this copy, where it has no name. */
export function findingWords(
  finding: ManualFinding,
  text: ManualText,
  hostProblem: Areas['wizard']['hostProblem'],
  organisation: string,
): string {
  const { code, port = '', provider, protocol, meant = '' } = finding
  if (isHostProblem(code, hostProblem)) return hostProblem[code]
  return format(text.finding[code], {
    port,
    meant,
    provider: provider?.name ?? '',
    protocol: protocol ? text.protocol[protocol] : '',
    name: organisation,
  })
}

const isHostProblem = (
  code: ManualCode,
  sentences: Readonly<Record<HostnameProblem, string>>,
): code is HostnameProblem => code in sentences

/** What one press does. */
export function mendWords(code: ManualCode, mend: Mend, text: ManualText): string {
  if (code === 'sides-exchanged') return text.mend.exchange
  const host = mend['incoming.host'] ?? mend['outgoing.host']
  if (host !== undefined) return format(text.mend.host, { host })
  if (mend.protocol !== undefined)
    return format(text.mend.protocol, { protocol: valueWords('protocol', mend.protocol, text) })
  const port = mend['incoming.port'] ?? mend['outgoing.port']
  const chosen = mend['incoming.security'] ?? mend['outgoing.security']
  const security = chosen === undefined ? undefined : valueWords('incoming.security', chosen, text)
  if (port !== undefined && security !== undefined) return format(text.mend.both, { port, security })
  return port === undefined
    ? format(text.mend.security, { security: security ?? '' })
    : format(text.mend.port, { port })
}

/** A field’s value as a sentence has it. */
export function valueWords(field: ManualField, value: string, text: ManualText): string {
  const words: Readonly<Record<string, string>> =
    field === 'protocol'
      ? text.protocol
      : field.endsWith('.security')
        ? text.security
        : field.endsWith('.username')
          ? text.username
          : {}
  return Object.hasOwn(words, value) ? (words[value] ?? value) : value
}

/** “Incoming port: 993”, for each of these fields. */
export const fieldsWords = (
  fields: readonly ManualField[],
  form: ManualForm,
  text: ManualText,
): readonly string[] =>
  MANUAL_FIELDS.filter((field) => fields.includes(field)).map(
    (field) => `${text.field[field]}: ${valueWords(field, form[field], text)}`,
  )
