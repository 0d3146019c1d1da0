import { useEffect, useRef, type ReactNode } from 'react'

/** What is asked comes after a moment: then its heading is the next thing to read. */
export function Focused({ children }: { readonly children: ReactNode }): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('h1')?.focus(), [])
  return <div ref={box}>{children}</div>
}
