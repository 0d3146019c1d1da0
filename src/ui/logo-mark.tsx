import type { ReactNode } from 'react'

/** A compass star, as portolan charts have it. */
export function LogoMark(): ReactNode {
  return (
    <svg width="26" height="26" viewBox="-13 -13 26 26" aria-hidden="true">
      <circle r="11.5" fill="none" stroke="currentColor" />
      <path className="fill-water" d="M0-11 2.4-2.4 11 0 2.4 2.4 0 11-2.4 2.4-11 0-2.4-2.4Z" />
    </svg>
  )
}
