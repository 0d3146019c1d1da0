import { encodeSetup } from '../../domain/link/codec.ts'
import type { Setup } from '../../domain/link/setup.ts'
import { href, paths } from '../../ui/paths.ts'

/** The link to a setup, on this copy of the site. */
export function setupAddress(setup: Setup): string {
  return `${location.origin}${href(paths.setup())}#${encodeSetup(setup)}`
}
