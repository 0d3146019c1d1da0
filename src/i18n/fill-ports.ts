import { NOT_CHOICES, PORTS } from '../domain/ports/ports.ts'

const NUMBER_OF = new Map<string, number>([
  ...PORTS.map((row) => [row.service, row.port] as const),
  ...NOT_CHOICES.map((row) => [row.key, row.port] as const),
])
const SERVICE = new RegExp(`\\{(${[...NUMBER_OF.keys()].join('|')})\\}`, 'g')

/** A text, or anything made of texts, with each service's name in braces replaced by its port. */
export function fillPorts<T>(text: T): T {
  return fill(text) as T
}

function fill(value: unknown): unknown {
  if (typeof value === 'string')
    return value.replace(SERVICE, (_, service: string) => String(NUMBER_OF.get(service)))
  if (Array.isArray(value)) return value.map(fill)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fill(part)]))
  return value
}
