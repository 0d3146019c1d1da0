import type { ReactNode } from 'react'

/** The rhumb lines of a sea chart: ornament behind the first question, without meaning. */
export function ChartRose(): ReactNode {
  return (
    <svg
      className="chart-rose"
      viewBox="-200 -200 400 400"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path d="M-300 0H300M0-300V300M-212-212 212 212M212-212-212 212M-277-115 277 115M-277 115 277-115M-115-277 115 277M115-277-115 277" />
      <circle r="60" />
      <circle r="130" />
    </svg>
  )
}
