import { PORTS, TRADE_OFFS, type PortRow } from './ports.ts'

const COLUMNS: readonly (readonly [name: string, of: (row: PortRow) => string | number])[] = [
  ['port', (row) => row.port],
  ['service', (row) => row.service],
  ['protocol', (row) => row.protocol],
  ['role', (row) => row.role],
  ['tlsMode', (row) => row.tlsMode],
  ...(['tls', 'starttls', 'none'] as const).map(
    (security) => [`standing.${security}`, (row: PortRow) => row.standing[security] ?? ''] as const,
  ),
  ...TRADE_OFFS.map((tradeOff) => [`scores.${tradeOff}`, (row: PortRow) => row.scores[tradeOff]] as const),
  ['confidentialityInClear', (row) => row.confidentialityInClear ?? ''],
  ['standards', (row) => row.standards.map(({ name }) => name).join('; ')],
]

/** The port table for a spreadsheet, by RFC 4180: CRLF, quotes where a cell needs them, columns named as in the JSON. */
export function renderPortsCsv(): string {
  const rows = PORTS.map((row) => COLUMNS.map(([, of]) => of(row)))
  return [COLUMNS.map(([name]) => name), ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')
}

function cell(value: string | number): string {
  const text = String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
