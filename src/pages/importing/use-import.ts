import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { ImportedFile } from '../../domain/imports/imported.ts'
import { isFileText } from '../../domain/imports/is-file-text.ts'
import { plainOrNone } from '../../domain/imports/plain-text.ts'
import { MOST_BYTES, type ImportProblem } from '../../domain/imports/problem.ts'
import { err, type Result } from '../../domain/result.ts'
import { takeHeldFile } from '../../state/held-file.ts'
import type { Takes } from '../../ui/use-paste-and-drop.ts'
import type { Imported } from './imported.tsx'

export type TakeProblem =
  | ImportProblem
  | { readonly code: 'several-files' }
  | { readonly code: 'nothing-in-it' }
  | { readonly code: 'unreadable' }
  | { readonly code: 'not-loaded' }

/** What came of the last thing that was dropped, chosen or pasted. `name`: the file’s; pasted text has none. */
export type Taken =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly problem: TakeProblem; readonly name?: string }
  | {
      readonly kind: 'read'
      readonly file: ImportedFile
      readonly name?: string
      readonly turn: number
      /** Comes with what reads: who only looks at the page has neither. */
      readonly View: typeof Imported
    }

const MOST_OF_NAME = 60

/** Takes a file or a text, and keeps nothing of it but what was read. */
export function useImport(): { readonly taken: Taken; readonly takes: Takes } {
  const [taken, setTaken] = useState<Taken>({ kind: 'none' })
  const turn = useRef(0)

  const take = async (source: File | string) => {
    turn.current += 1
    const mine = turn.current
    const name = typeof source === 'string' ? undefined : plainOrNone(source.name, MOST_OF_NAME)
    const read = await readSource(source)
    // Another one was taken meanwhile.
    if (turn.current !== mine) return
    const called = name === undefined ? {} : { name }
    setTaken(
      read.ok
        ? { kind: 'read', turn: mine, ...read.value, ...called }
        : { kind: 'refused', problem: read.error, ...called },
    )
  }

  const adopt = useEffectEvent(() => {
    const held = takeHeldFile()
    if (held !== undefined) void take(held)
  })
  useEffect(() => adopt(), [])

  return {
    taken,
    takes: {
      onFile: (file) => void take(file),
      onText: (text) => void take(text),
      onRefused: (code) => {
        turn.current += 1
        setTaken({ kind: 'refused', problem: { code } })
      },
      isMeant: isFileText,
      isWhole: isFileText,
    },
  }
}

type Read = Pick<Extract<Taken, { readonly kind: 'read' }>, 'file' | 'View'>

async function readSource(source: File | string): Promise<Result<Read, TakeProblem>> {
  if (typeof source !== 'string' && source.size > MOST_BYTES) return err({ code: 'too-large' })
  const parts = await Promise.all([
    import('../../domain/imports/read-file.ts'),
    import('./imported.tsx'),
  ]).catch(() => undefined)
  if (!parts) return err({ code: 'not-loaded' })
  const [{ readFile, readText }, { Imported }] = parts
  const content = typeof source === 'string' ? source : await source.arrayBuffer().catch(() => undefined)
  if (content === undefined) return err({ code: 'unreadable' })
  const read = typeof content === 'string' ? readText(content) : readFile(new Uint8Array(content))
  return read.ok ? { ok: true, value: { file: read.value, View: Imported } } : read
}
