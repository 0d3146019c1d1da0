/**
 * All that the domain takes from its host: the WHATWG URL parsers, pure, the same in every browser,
 * worker and Node. `URL` turns an internationalised host name into its A-label form (UTS 46), which no small
 * package does as well. Nothing else of the environment has a type in this layer.
 */
declare class URL {
  constructor(url: string)
  readonly hostname: string
}

/** The setup link's fragment is read as the URL standard reads a query (see `link/`). Pure, and everywhere too. */
declare class URLSearchParams {
  constructor(text: string)
  [Symbol.iterator](): IterableIterator<[string, string]>
}
