import type { EmailAddress } from '../address/email-address.ts'
import { parseEntry } from '../address/entry.ts'
import type { Setup } from '../link/setup.ts'
import { isLanguageTag, isNameInLink } from '../link/v1.ts'
import { err, ok, type Result } from '../result.ts'
import { resolveChoices } from './resolve-choices.ts'
import { resolveService } from './resolve-service.ts'
import type { RowCells } from './row-cells.ts'
import type { RowDefaults, RowFacts } from './row-facts.ts'
import type { RowMark, RowProblem, RowRemark } from './row-marks.ts'

/** The link of a row, if it has one, and everything that there is to say of it. */
export interface RowOutcome {
  readonly setup?: Setup
  readonly marks: readonly RowMark[]
}

/** A row becomes a setup, or the first reason why it doesn’t. What is only doubtful makes a link and is said. */
export function resolveRow(cells: RowCells, facts: RowFacts, defaults: RowDefaults): RowOutcome {
  const address = readAddress(cells('email'))
  if (!address.ok) return { marks: [address.error] }
  const remarks: RowRemark[] = []
  const service = resolveService(cells, address.value, facts, defaults, remarks)
  if (!service.ok) return { marks: [service.error] }
  if (!address.value && defaults.personal) remarks.push({ code: 'no-address' })
  const client = readClient(cells('client'), facts, remarks) ?? defaultClient(cells, defaults)
  const lang = readLanguage(cells('lang'), remarks)
  const name = defaults.personal ? readName(cells, remarks) : undefined
  const setup: Setup = {
    service: service.value,
    ...(client ? { client } : {}),
    ...resolveChoices(cells, remarks),
    ...(address.value && defaults.personal ? { email: address.value } : {}),
    ...(name === undefined ? {} : { name }),
    ...(lang === undefined ? {} : { lang }),
  }
  return { setup, marks: remarks }
}

function readAddress(text: string): Result<EmailAddress | undefined, RowProblem> {
  if (text.trim() === '') return ok(undefined)
  const entry = parseEntry(text)
  if (!entry.ok) return err({ code: 'bad-address', text, why: entry.error.code })
  return entry.value.kind === 'address'
    ? ok(entry.value.address)
    : err({ code: 'bad-address', text, why: 'not-an-address' })
}

function readClient(text: string, facts: RowFacts, remarks: RowRemark[]): Setup['client'] {
  if (text.trim() === '') return undefined
  const client = facts.findClient(text)
  const ended = client && facts.endedName(client)
  if (!client) remarks.push({ code: 'client-not-understood', text })
  if (ended !== undefined) remarks.push({ code: 'client-ended', text: ended })
  return client
}

/** Not for a row that names an app which we don’t know: the customer has another than the default. */
const defaultClient = (cells: RowCells, { client }: RowDefaults): Setup['client'] =>
  cells('client').trim() === '' ? client : undefined

function readName(cells: RowCells, remarks: RowRemark[]): string | undefined {
  const whole = cells('name').trim() || `${cells('first-name').trim()} ${cells('last-name').trim()}`.trim()
  if (whole === '') return undefined
  const name = whole.replace(/\s+/g, ' ')
  if (isNameInLink(name)) return name
  remarks.push({ code: 'name-left-out' })
  return undefined
}

function readLanguage(text: string, remarks: RowRemark[]): string | undefined {
  const tag = text.trim().replaceAll('_', '-')
  if (tag === '') return undefined
  if (isLanguageTag(tag)) return tag
  remarks.push({ code: 'lang-left-out', text })
  return undefined
}
