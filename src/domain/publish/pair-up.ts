/** What should be there, and what is, as far as each goes with the other. */
export interface Pairs<S, P> {
  readonly both: readonly (readonly [S, P])[]
  readonly missing: readonly S[]
  readonly extra: readonly P[]
}

/** Each at most once. What goes together by an earlier rule isn’t torn apart by a later one. */
export function pairUp<S, P>(
  wanted: readonly S[],
  there: readonly P[],
  rules: readonly ((one: S, other: P) => boolean)[],
): Pairs<S, P> {
  const both: (readonly [S, P])[] = []
  const missing = new Set(wanted)
  const extra = new Set(there)
  for (const goesWith of rules)
    for (const one of wanted) {
      const other = missing.has(one) ? [...extra].find((candidate) => goesWith(one, candidate)) : undefined
      if (other === undefined) continue
      both.push([one, other])
      missing.delete(one)
      extra.delete(other)
    }
  return { both, missing: [...missing], extra: [...extra] }
}
