/** The addresses of the lookup’s servers, all on loopback; none is one of `compat/lab/places.ts`. */
export const ADDRESSES = {
  /** The one that answers for all names of the DNS: only resolvers ask it. */
  names: '127.0.3.1',
  unbound: '127.0.3.2',
  knotResolver: '127.0.3.3',
  /** What a browser reaches. */
  cloudflare: '127.0.3.4',
  google: '127.0.3.5',
  directory: '127.0.3.6',
  domains: '127.0.3.7',
  site: '127.0.3.8',
  /** Nothing listens. */
  closed: '127.0.3.9',
} as const
