import { useDeferredValue, useEffect, useMemo, type RefObject } from 'react'
import { useStore } from 'zustand'
import { decodeError } from '../../data/symptoms/decode-error.ts'
import type { Decoding } from '../../domain/symptoms/match.ts'
import { maskSecrets } from '../../domain/symptoms/secrets.ts'
import { adoptPlace } from '../../state/fix-place.ts'
import { fixStore, restoreFix } from '../../state/fix-store.ts'
import { adoptInquiry } from '../../state/read-inquiry.ts'
import { intakeStore, pasteMessage } from '../../state/take-message.ts'

export interface Message {
  readonly text: string
  /** The text without secrets, and what it says: a moment behind the typing. */
  readonly safe: string
  readonly decoding: Decoding
}

/** The message in the field, and what it says. */
export function useMessage(field: RefObject<HTMLTextAreaElement | null>): Message {
  const text = useStore(fixStore, (state) => state.text)
  const later = useDeferredValue(text)
  const safe = useMemo(() => maskSecrets(later).text, [later])
  const decoding = useMemo(() => decodeWhole(safe), [safe])
  useEffect(() => {
    // What was typed or pasted before hydration is in the field and not in the state.
    const early = field.current?.value
    const isEarly = early !== undefined && early !== '' && early !== fixStore.getState().text
    if (isEarly) void pasteMessage(early)
    restoreFix()
    if (!isEarly) adoptPlace()
    const adopt = () => intakeStore.setState({ brokenLink: !adoptInquiry() })
    adopt()
    addEventListener('hashchange', adopt)
    return () => removeEventListener('hashchange', adopt)
  }, [field])
  return { text, safe, decoding }
}

/** The first letters of a message that is being typed aren’t called unknown. */
function decodeWhole(text: string): Decoding {
  const decoding = decodeError(text)
  const isBegun = !/\d/.test(text) && text.trim().length < BEGUN
  return decoding.kind === 'unknown' && isBegun ? { kind: 'empty' } : decoding
}

/** Shorter than any message that has no number in it. */
const BEGUN = 12
