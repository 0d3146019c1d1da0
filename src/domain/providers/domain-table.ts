/**
 * The domains that no provider's record names, with the ids of their providers: what whoever builds a copy knows of
 * its own customers. Small, it comes with the records; large, in parts of which a look-up asks for one.
 */
export type DomainTable =
  | { readonly kind: 'none' }
  /** All of it, as one shard. */
  | { readonly kind: 'inline'; readonly shard: string }
  | { readonly kind: 'shards'; readonly bits: number }

/**
 * So many domains come with the records; a longer table is cut into shards. Measured (docs/decisions.md, “The table of
 * domains”): from here on the whole of it keeps everybody waiting longer, on a slow line, than one more request does.
 */
export const MOST_WITH_RECORDS = 4000
