import type { ReactNode } from 'react'

/** Out of the frame, into a window of its own: there the person sees whose page it is. */
export function OpenWhole({ to, words }: { readonly to: string; readonly words: string }): ReactNode {
  return (
    <p className="mt-4">
      <a className="button" href={to} target="_blank" rel="noopener">
        {words}
      </a>
    </p>
  )
}
