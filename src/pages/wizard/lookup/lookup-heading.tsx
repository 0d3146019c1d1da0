import { useEffect, useRef, type ReactNode } from 'react'

/** The button that was pressed is gone: then the heading of what came in its place is the next thing to read. */
export function LookupHeading({
  takesFocus,
  children,
}: {
  readonly takesFocus: boolean
  readonly children: ReactNode
}): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // Whoever is busy elsewhere on the page stays there.
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (takesFocus && isLost) heading.current?.focus()
  }, [takesFocus])
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  )
}
