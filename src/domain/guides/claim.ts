import type { SourceId } from './sources.ts'

/** At least one: a claim without a source doesn't compile. */
export type Sources = readonly [SourceId, ...SourceId[]]

/** Something that a page says is so, and who says it. */
export interface Claim {
  readonly says: string
  readonly by: Sources
}

/** `setting`: what somebody chose; `seen`: what they meet, and the way out. */
export interface Fault {
  readonly setting: string
  readonly seen: string
  readonly by: Sources
}

/** What is often said, in the words in which it is met, and what is right. */
export interface Myth {
  readonly said: string
  readonly right: string
  readonly by: Sources
}

/** Where the sources disagree: each side with its own, then what we make of it. */
export interface Dispute {
  readonly about: string
  readonly sides: readonly [Claim, Claim, ...Claim[]]
  readonly ours: string
}

/** Every source under a page's content, in the order in which the page cites them, each once. */
export function sourcesUnder(content: unknown): readonly SourceId[] {
  const found = new Set<SourceId>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'by' && Array.isArray(inner)) for (const id of inner) found.add(id as SourceId)
      else visit(inner)
    }
  }
  visit(content)
  return [...found]
}
