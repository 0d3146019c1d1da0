import { useDeferredValue, useEffect, useEffectEvent, useMemo, useRef, useState, type RefObject } from 'react'
import { useStore } from 'zustand'
import { decodeError } from '../../data/symptoms/decode-error.ts'
import { keptOf, LONG, passagesOf, slicesOf } from '../../domain/symptoms/long-text.ts'
import type { Decoding } from '../../domain/symptoms/match.ts'
import { maskSecrets } from '../../domain/symptoms/secrets.ts'
import { fixStore, NOTHING, restoreFix } from '../../state/fix-store.ts'

export interface Message {
  readonly text: string
  /** The text without secrets, and what it says: a moment behind the typing. */
  readonly safe: string
  readonly decoding: Decoding
  /** How many passwords were masked so far. */
  readonly masked: number
  /** How much of a log was read, and only a part kept. */
  readonly cutFrom: number | undefined
  readonly reading: boolean
  readonly type: (text: string) => void
  readonly paste: (text: string) => void
  /** Leaving the field: whatever was typed into it is masked now. */
  readonly leave: () => void
  readonly clear: () => void
}

/** Typing adds a sign or a word; more at once was dropped or filled in, and is masked like a paste. */
const TYPED = 24

/** The pasted message, without the passwords in it, and what it says. */
export function useMessage(field: RefObject<HTMLTextAreaElement | null>): Message {
  const text = useStore(fixStore, (state) => state.text)
  const [masked, setMasked] = useState(0)
  const [cutFrom, setCutFrom] = useState<number>()
  const [reading, setReading] = useState(false)
  const latest = useRef(0)
  const later = useDeferredValue(text)
  const safe = useMemo(() => maskSecrets(later).text, [later])
  const decoding = useMemo(() => decodeError(safe), [safe])

  const put = (next: string) => {
    const { picked: _, ...rest } = fixStore.getState()
    fixStore.setState({ ...rest, text: next, subject: 'message' }, true)
  }
  const take = (next: string) => {
    const hidden = maskSecrets(next)
    setMasked((before) => before + hidden.masked)
    put(hidden.text)
  }
  const accept = async (next: string) => {
    const turn = ++latest.current
    setCutFrom(undefined)
    if (next.length <= LONG) return take(next)
    setReading(true)
    const kept = await readLog(next)
    if (latest.current !== turn) return
    setReading(false)
    setCutFrom(next.length)
    take(kept)
  }

  // What was typed or pasted before hydration is in the field and not in the state.
  const adopt = useEffectEvent(() => {
    const early = field.current?.value
    if (early && early !== fixStore.getState().text) void accept(early)
    else restoreFix()
  })
  useEffect(() => adopt(), [])

  return {
    text,
    safe,
    decoding,
    masked,
    cutFrom,
    reading,
    type: (next) => {
      if (next.length - text.length > TYPED) return void accept(next)
      latest.current++
      setReading(false)
      put(next)
    },
    paste: (pasted) => {
      const { selectionStart, selectionEnd } = field.current ?? { selectionStart: 0, selectionEnd: 0 }
      void accept(text.slice(0, selectionStart) + pasted + text.slice(selectionEnd))
    },
    leave: () => {
      const hidden = maskSecrets(text)
      if (hidden.masked > 0) take(text)
    },
    clear: () => {
      latest.current++
      setMasked(0)
      setCutFrom(undefined)
      setReading(false)
      const { app } = fixStore.getState()
      fixStore.setState(app === undefined ? NOTHING : { ...NOTHING, app }, true)
      field.current?.focus()
    },
  }
}

/** Reads a log in slices, between which the page answers. */
async function readLog(log: string): Promise<string> {
  const passages: string[] = []
  for (const slice of slicesOf(log)) {
    passages.push(...passagesOf(slice, decodeError(slice)))
    await new Promise((resolve) => setTimeout(resolve))
  }
  return keptOf(log, passages)
}
