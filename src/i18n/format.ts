import { messageParts, type MessageParams } from './message.ts'

export type TextParams<M extends string> = { readonly [K in MessageParams<M>]: string | number }

/**
 * A message with its parameters filled in, as plain text: for titles, labels and announcements.
 * Parameters are checked against the English text, of which every translation has the same ones.
 */
export function format<M extends string>(
  message: M,
  ...params: [MessageParams<M>] extends [never] ? [] : [TextParams<M>]
): string {
  const values: Readonly<Record<string, string | number>> = params[0] ?? {}
  return messageParts(message)
    .map((part) => (part.kind === 'param' ? String(paramValue(part.text, values)) : part.text))
    .join('')
}

/** A parameter's value. A missing one is a bug that types have let through. */
export function paramValue<V>(name: string, values: Readonly<Record<string, V>>): V {
  const value = values[name]
  if (value === undefined) throw new Error(`no value for {${name}}`)
  return value
}
