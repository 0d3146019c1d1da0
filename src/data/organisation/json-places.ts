import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser'
import type { JsonFault, JsonPath, Located } from '../../domain/organisation/mistake.ts'

export type Tree = Node

/** What is no JSON, with the offset where it begins. */
export interface Fault {
  readonly offset: number
  readonly fault: JsonFault
}

/** Reads JSON as RFC 8259 has it, and keeps where everything stands. */
export function readTree(text: string): { readonly tree?: Tree; readonly faults: readonly Fault[] } {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  // What the reader says after the first fault of a line comes mostly of that one.
  const lines = new Set<number>()
  const faults = errors
    .map((error) => faultOf(error, text))
    .filter(({ offset }) => {
      const { line } = lineAndColumn(text, offset)
      return !lines.has(line) && lines.add(line)
    })
  return { ...(tree ? { tree } : {}), faults }
}

function faultOf({ error, offset }: ParseError, text: string): Fault {
  const before = text.slice(0, offset).trimEnd()
  const after = text.slice(offset).trimStart()
  const isTrailing = before.endsWith(',') && /^[}\]]/.test(after)
  // The comma is what has to go, so its place is what helps.
  if (isTrailing) return { offset: before.length - 1, fault: 'trailing-comma' }
  if (/^(['‘’“”„«»]|[\p{L}_$][\p{L}\p{N}_$-]*\s*:)/u.test(after)) return { offset, fault: 'quotes' }
  return { offset, fault: FAULTS[printParseErrorCode(error)] ?? 'unreadable' }
}

const FAULTS: Readonly<Record<string, JsonFault>> = {
  InvalidCommentToken: 'comment',
  UnexpectedEndOfComment: 'comment',
  CommaExpected: 'comma-missing',
  ColonExpected: 'colon-missing',
  PropertyNameExpected: 'key-missing',
  ValueExpected: 'value-missing',
  CloseBraceExpected: 'not-closed',
  CloseBracketExpected: 'not-closed',
  UnexpectedEndOfString: 'text-not-closed',
  InvalidEscapeCharacter: 'bad-escape',
  InvalidUnicode: 'bad-escape',
  EndOfFileExpected: 'after-the-end',
}

/** Keys that stand twice in one object: JSON readers silently take the last one. */
export function repeatedKeys(tree: Tree): readonly { readonly key: string; readonly offset: number }[] {
  const children = tree.children ?? []
  const seen = new Set<unknown>()
  const own = children.flatMap(({ type, children: [name] = [] }) => {
    if (type !== 'property' || !name) return []
    const again = seen.has(name.value)
    seen.add(name.value)
    return again ? [{ key: String(name.value), offset: name.offset }] : []
  })
  return [...own, ...children.flatMap(repeatedKeys)]
}

/** Where a finding is in the text: at the value, at its key, or at the nearest thing around it that is there. */
export function offsetOf(tree: Tree, { path, atKey }: Pick<Located, 'path' | 'atKey'>): number {
  const node = findNearest(tree, path)
  const [name] = atKey && node.parent?.type === 'property' ? (node.parent.children ?? []) : []
  return name ? name.offset : node.offset
}

function findNearest(tree: Tree, path: JsonPath): Tree {
  return (
    findNodeAtLocation(tree, [...path]) ?? (path.length === 0 ? tree : findNearest(tree, path.slice(0, -1)))
  )
}

export function lineAndColumn(
  text: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset)
  const start = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - start + 1 }
}
