import { PROVIDERS } from 'virtual:providers'
import { CLIENTS } from '../clients/registry.ts'
import { domainProfile } from '../domain/exporters/domain-profile.ts'
import { findProviderProfile, PROFILE_CLIENT } from '../domain/exporters/provider-profile.ts'
import { loadArea } from '../i18n/catalog.ts'
import { DEFAULT_LOCALE } from '../i18n/locales.ts'
import { providerProfileWords } from '../i18n/profile-words.ts'
import { paths } from '../ui/paths.ts'

export interface ProfileFile {
  readonly path: string
  readonly content: string
}

/**
 * A profile of each provider of which there can be one: iOS installs one only from a server that says what it is, so a page can’t
 * make it on the spot.
 */
export async function renderProfiles(): Promise<readonly ProfileFile[]> {
  const text = await loadArea(DEFAULT_LOCALE, 'profile')
  return PROVIDERS.flatMap((provider) => {
    const found = findProviderProfile(provider, CLIENTS[PROFILE_CLIENT])
    if (!found.ok) return []
    const { input } = found.value
    const content = domainProfile.render(input, providerProfileWords(input, text))
    return [{ path: paths.profile(provider.id), content }]
  })
}
