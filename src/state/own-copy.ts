import type { Known } from '../data/organisation/check-organisation.ts'
import type { ParsedOrganisation } from '../data/organisation/parse-organisation.ts'
import { allowsProvider } from '../domain/organisation/allowed-servers.ts'
import type { Organisation } from '../domain/organisation/organisation.ts'
import { loadOrganisationFile } from '../net/organisation-file.ts'

/** What became of this copy's own file. `late`: it didn't arrive in time. */
export type OwnCopy = { readonly kind: 'none' } | { readonly kind: 'late' } | ParsedOrganisation

/** What whoever runs the copy wants their file held against. */
export type Wanted = Pick<Known, 'languages' | 'askable'>

export async function readOwnCopy(wanted?: Wanted): Promise<OwnCopy> {
  // Nobody's copy is prerendered.
  const text = import.meta.env.SSR ? '' : await loadOrganisationFile()
  if (text === undefined) return { kind: 'late' }
  return text === '' ? { kind: 'none' } : checkOwnCopy(text, wanted)
}

/** A file's text, before or after it is published. */
export async function checkOwnCopy(text: string, wanted?: Wanted): Promise<ParsedOrganisation> {
  const [{ parseOrganisation }, { PROVIDERS }] = await Promise.all([
    import('../data/organisation/parse-organisation.ts'),
    import('virtual:providers'),
  ])
  const leavesOut = (id: string, allowedHosts: readonly string[]) => {
    const provider = PROVIDERS.find((one) => one.id === id)
    return provider !== undefined && !allowsProvider({ providers: [], allowedHosts }, provider)
  }
  return parseOrganisation(text, {
    providers: PROVIDERS.map(({ id }) => id),
    leavesOut,
    ...wanted,
  })
}

let loading: Promise<Organisation | undefined> | undefined

/** The organisation whose copy this is. A file with mistakes is none: the site never shows half of it. */
export function loadOrganisation(): Promise<Organisation | undefined> {
  loading ??= readOwnCopy()
    .then((copy) => (copy.kind === 'good' ? copy.organisation : undefined))
    .catch((error: unknown) => {
      // The code that reads it didn't arrive: nobody knows what this copy allows, so the next call asks again.
      loading = undefined
      throw error
    })
  return loading
}
