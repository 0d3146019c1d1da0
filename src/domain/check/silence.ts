import type { Server } from '../account/settings.ts'
import type { CheckAbout } from './about.ts'

/**
 * What it means that a record doesn’t list a port. `telling`: the provider doesn’t have it; `likely`: it hardly has it;
 * `open`: nothing.
 */
export type Silence = 'telling' | 'likely' | 'open'

/**
 * A provider’s own page lists what there is. A collection is content with one way that works, so that its silence
 * alone says nothing; two of them may have copied from each other.
 */
export function weighSilence({ provider }: CheckAbout, { src }: Server): Silence {
  if (!provider) return 'open'
  if (provider.verification.servers === 'official' || src.includes('official')) return 'telling'
  const witnesses = src.filter((kind) => kind !== 'typed').length
  if (witnesses >= 3) return 'telling'
  return witnesses === 2 ? 'likely' : 'open'
}
