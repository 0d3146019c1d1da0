import { useRef, useState } from 'react'

/** Something that is loaded when it is first asked for, because most people never ask. */
export type Late<T> =
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'coming' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'here'; readonly value: T }

/** Asking again after a failure tries again; asking while it comes, or when it is here, does nothing. */
export function useLate<T>(load: () => Promise<T>): readonly [Late<T>, ask: () => void] {
  const [late, setLate] = useState<Late<T>>({ kind: 'not-asked' })
  const asked = useRef(false)
  const ask = () => {
    if (asked.current) return
    asked.current = true
    setLate({ kind: 'coming' })
    load().then(
      (value) => setLate({ kind: 'here', value }),
      () => {
        asked.current = false
        setLate({ kind: 'failed' })
      },
    )
  }
  return [late, ask]
}
