import type { Hostname } from '../address/hostname.ts'
import { placesOf, type PublishPlace } from '../exporters/publish-places.ts'

/** Files that apps look for by themselves, at addresses that follow from the domain. */
export const LOOKED_FOR = ['autoconfig', 'user-agent-configuration', 'autodiscover'] as const
export type LookedFor = (typeof LOOKED_FOR)[number]

export interface DocumentPlace extends PublishPlace {
  readonly format: LookedFor
}

export function documentPlaces(domain: Hostname, webHost: Hostname | undefined): readonly DocumentPlace[] {
  return LOOKED_FOR.flatMap((format) =>
    placesOf(format, { domain, ...(webHost ? { webHost } : {}) }).map((place) => ({ ...place, format })),
  )
}

/** Those that a page can ask for: it has no address to post, and Autodiscover wants one. */
export const readablePlaces = (domain: Hostname): readonly DocumentPlace[] =>
  documentPlaces(domain, undefined).filter(({ method }) => method === 'GET')
