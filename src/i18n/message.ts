import type { PortKey } from '../domain/ports/ports.ts'

/** The names in braces of a message's text. */
type Names<M extends string> = M extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never

/**
 * What a message must be given. A service's name in braces (`{submissions}`) stands for its port, which is filled in when the text is
 * loaded (`fill-ports.ts`): no sentence writes a port number.
 */
export type MessageParams<M extends string> = Exclude<Names<M>, PortKey>

/** The same keys in another language; a test holds the names in braces against the English text. */
export type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> }

export type MessagePart = { readonly kind: 'text' | 'label' | 'param'; readonly text: string }

/** Splits a message at its parameters and at its labels (words of an app, set between backticks). */
export function messageParts(message: string): readonly MessagePart[] {
  const parts: MessagePart[] = []
  // Every second piece is what the expression found; the others can begin with a brace that means nothing.
  for (const [place, piece] of message.split(/(\{[a-zA-Z0-9-]+\}|`[^`]+`)/).entries()) {
    if (piece === '') continue
    if (place % 2 === 0) parts.push({ kind: 'text', text: piece })
    else parts.push({ kind: piece.startsWith('{') ? 'param' : 'label', text: piece.slice(1, -1) })
  }
  return parts
}
