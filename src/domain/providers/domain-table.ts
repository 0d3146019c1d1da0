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
 * So many domains come with the records, those that the records name included; with more, the table is cut into
 * shards. Measured (docs/decisions.md, “The table of domains”): from here on everybody's download of the whole takes
 * longer on a slow line than one request more for those who need it.
 */
export const MOST_IN_INDEX = 6000
