import type { ReactNode } from 'react'

/** Links to the parts of a long page: the part's id and its words. */
export function JumpLinks({
  label,
  links,
}: {
  readonly label: string
  readonly links: readonly (readonly [id: string, words: string])[]
}): ReactNode {
  return (
    <nav aria-label={label} className="no-print">
      <ul className="flex flex-wrap gap-x-4">
        {links.map(([id, words]) => (
          <li key={id}>
            <a className="inline-flex min-h-11 min-w-6 items-center justify-center" href={`#${id}`}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
