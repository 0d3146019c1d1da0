/** What is kept in a browser is read as far as it is what we wrote; anything else throws, and whoever reads catches. */
export class NotOurs extends Error {}

/** Gives back what the raw value means, or throws `NotOurs`. */
export type Read = (raw: unknown) => unknown
/** A field whose value may be missing has a name that ends in `?`. */
export type Fields = Readonly<Record<string, Read>>

const check =
  (isOurs: (raw: unknown) => boolean): Read =>
  (raw) => {
    if (isOurs(raw)) return raw
    throw new NotOurs()
  }

export const number = check((raw) => Number.isSafeInteger(raw))
export const boolean = check((raw) => typeof raw === 'boolean')
export const string = check((raw) => typeof raw === 'string')
export const oneOf = (...values: readonly (string | number)[]): Read =>
  check((raw) => values.some((value) => value === raw))

export function recordOf(raw: unknown): Readonly<Record<string, unknown>> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw new NotOurs()
  return raw as Readonly<Record<string, unknown>>
}

export const listOf =
  (read: Read): Read =>
  (raw) => {
    if (!Array.isArray(raw)) throw new NotOurs()
    return raw.map(read)
  }

export const pairOf =
  (read: Read): Read =>
  (raw) => {
    if (!Array.isArray(raw) || raw.length !== 2) throw new NotOurs()
    return raw.map(read)
  }

export const fieldsOf =
  (fields: Fields): Read =>
  (raw) => {
    const record = recordOf(raw)
    const read = Object.entries(fields).flatMap(([name, parse]) => {
      const key = name.replace('?', '')
      return key !== name && record[key] === undefined ? [] : [[key, parse(record[key])] as const]
    })
    return Object.fromEntries(read)
  }

export const variant =
  (tag: 'kind' | 'code', shapes: Readonly<Record<string, Fields>>): Read =>
  (raw) => {
    const name = recordOf(raw)[tag]
    const fields = typeof name === 'string' && Object.hasOwn(shapes, name) ? shapes[name] : undefined
    if (!fields) throw new NotOurs()
    return fieldsOf({ [tag]: string, ...fields })(raw)
  }
