import { chooseOffers, type Offers } from '../../../domain/exporters/offers.ts'
import {
  findProviderProfile,
  isProfileOf,
  PROFILE_CLIENT,
} from '../../../domain/exporters/provider-profile.ts'
import { likelyPlatform } from '../../../state/likely-platform.ts'
import { paths } from '../../../ui/paths.ts'
import type { ImportView } from './import-view.ts'

/** What there is for this setup, this app and the device that this is read on. */
export function resolveImports(
  about: Omit<ImportView, 'platform'>,
  automatic: boolean,
): { readonly offers: Offers; readonly about: ImportView } {
  const platform = likelyPlatform(navigator.userAgent, navigator.maxTouchPoints)
  const profilePath = findProfilePath(about)
  return {
    about: { ...about, platform },
    offers: chooseOffers(about.input, {
      automatic,
      ...(platform ? { platform } : {}),
      ...(profilePath ? { profilePath } : {}),
    }),
  }
}

/** The site’s own profile, where it says what this person chose. A copy’s own providers have none. */
function findProfilePath({ view, facts, input }: Omit<ImportView, 'platform'>): string | undefined {
  const { provider } = view.situation
  if (!provider || facts.providers.own.has(provider.id)) return undefined
  const profile = findProviderProfile(provider, facts.clients[PROFILE_CLIENT])
  return profile.ok && isProfileOf(profile.value, input.account) ? paths.profile(provider.id) : undefined
}
