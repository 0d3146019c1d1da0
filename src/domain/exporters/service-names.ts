import type { Hostname } from '../address/hostname.ts'
import { cutName } from './cut-name.ts'
import { onOneLine } from './plain-account.ts'
import { xmlCharacters } from './writers/xml.ts'

/** draft-ietf-mailmaint-autoconfig-06 and draft-ietf-mailmaint-pacc-03 have the same limits. */
const MOST_OF_NAME = 60
const MOST_OF_SHORT_NAME = 20

/** What apps call a service, in full and in short. One that has no name goes by its domain. */
export function serviceNames(
  name: string,
  domain: Hostname,
): { readonly name: string; readonly shortName: string } {
  const called = onOneLine(xmlCharacters(name)) || domain
  return { name: cutName(called, MOST_OF_NAME), shortName: cutName(called, MOST_OF_SHORT_NAME) }
}
