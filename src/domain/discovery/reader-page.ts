/**
 * The page through which a domain’s own documents are fetched, below the site’s base. A folder, since some hosts take
 * `.html` out of addresses by a redirect.
 */
export const READER_PATH = 'reader/'

/** What it may do at most: load nothing, run nothing, and ask web servers by https. Each lookup narrows that to one domain. */
export const READER_POLICY = [
  "default-src 'none'",
  'connect-src https:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Added to it before anything is asked: of two policies, a browser holds to both. */
export const narrowedPolicy = (origins: readonly string[]): string =>
  `default-src 'none'; connect-src ${origins.join(' ')}`
