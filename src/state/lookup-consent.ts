import { DIRECTORY } from '../domain/discovery/document.ts'
import type { LookupParties } from '../domain/discovery/parties.ts'
import { attempt } from './tab-storage.ts'

/** On this device, and only where the person has said so: that unknown domains may be looked up without a question. */
const PLACE = 'portolan-lookup'

/** The permission is for those that it named: where others would be asked, the person is asked first. */
const namesOf = ({ resolvers }: LookupParties): string =>
  [...resolvers.map(({ url }) => url), DIRECTORY.origin].join(' ')

export function hasConsent(parties: LookupParties): boolean {
  return attempt(() => localStorage.getItem(PLACE)) === namesOf(parties)
}

export function rememberConsent(parties: LookupParties): void {
  attempt(() => localStorage.setItem(PLACE, namesOf(parties)))
}

export function forgetConsent(): void {
  attempt(() => localStorage.removeItem(PLACE))
}
