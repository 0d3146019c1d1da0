/**
 * All that the domain takes from its host: three parsers of the WHATWG’s standards, pure, the same in every browser,
 * worker and Node. `URL` turns an internationalised host name into its A-label form (UTS 46), which no small
 * package does as well. Nothing else of the environment has a type in this layer.
 */
declare class URL {
  constructor(url: string)
  readonly hostname: string
  readonly host: string
  readonly origin: string
}

/** The setup link's fragment is read as the URL standard reads a query (see `link/`). Pure, and everywhere too. */
declare class URLSearchParams {
  constructor(text: string)
  [Symbol.iterator](): IterableIterator<[string, string]>
}

/** The bytes of a dropped file as text, by the Encoding standard (see `imports/`). Throws `TypeError` at bytes that are none. */
declare class TextDecoder {
  constructor(encoding: string, options: { readonly fatal: boolean })
  decode(bytes: Uint8Array): string
}
