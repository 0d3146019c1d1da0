import type { ReactNode } from 'react'

const MOST = 60

/** What was typed, in a sentence about it: cut where it is long, and kept from turning the sentence’s direction. */
export function SearchEcho({ query }: { readonly query: string }): ReactNode {
  return <bdi>{shorten(query)}</bdi>
}

/** By whole characters: half of an emoji would be drawn as a box. */
function shorten(text: string): string {
  const characters = [...text]
  return characters.length > MOST ? `${characters.slice(0, MOST).join('').trimEnd()}…` : text
}
