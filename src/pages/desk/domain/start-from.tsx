import type { ReactNode } from 'react'
import { parseEntry } from '../../../domain/address/entry.ts'
import { parseMailDomain } from '../../../domain/publish/mail-domain.ts'
import { canStartFrom, startFrom } from '../../../domain/publish/from-provider.ts'
import { findDomainOwner, lookup } from '../../../domain/providers/lookup.ts'
import type { ProviderEntry } from '../../../domain/providers/provider.ts'
import { format } from '../../../i18n/format.ts'
import { useLocale, useText } from '../../../i18n/text-context.ts'
import type { Facts } from '../../../state/facts.ts'
import { formatDate } from '../../../ui/date-text.tsx'
import { ServiceField } from '../../check/service-field.tsx'
import type { FormView } from './form-view.ts'

/** A domain whose mail somebody else runs publishes that provider’s servers. */
export function StartFrom({ view, facts }: { readonly view: FormView; readonly facts: Facts }): ReactNode {
  const { form: text } = useText('publish')
  const locale = useLocale()
  const { form, set } = view.fields
  const typed = form.provider ?? ''
  const provider = findProvider(facts, typed)
  const from = findById(facts, form.from)
  const shownDomain = view.read.shown.domain.trim()
  const domain = parseMailDomain(shownDomain)
  const owner = domain.ok ? findDomainOwner(facts.providers, domain.value) : undefined
  const usable = provider && canStartFrom(provider)
  return (
    <div className="mt-4">
      <ServiceField
        id="publish-provider"
        label={text.provider}
        hint={text.providerHint}
        value={typed}
        facts={facts}
        problem={problemOf(typed, provider, text)}
        onValue={(value) => set({ provider: value })}
      />
      {owner && owner.id !== from?.id && (
        <p className="notice notice-fair">
          {format(text.domainKnown, { domain: shownDomain, provider: owner.name })}{' '}
          {canStartFrom(owner) && owner.id !== provider?.id && (
            <button type="button" className="link-button" onClick={() => set(startFrom(form, owner))}>
              {format(text.startUse, { provider: owner.name })}
            </button>
          )}
        </p>
      )}
      {usable && provider.id !== from?.id && (
        <button type="button" className="button-quiet mt-2" onClick={() => set(startFrom(form, provider))}>
          {format(text.startUse, { provider: provider.name })}
        </button>
      )}
      <p role="status" className="small mt-2 mb-0">
        {from && format(text.started, { provider: from.name, month: formatDate(locale, from.checked) })}
      </p>
    </div>
  )
}

function problemOf(
  typed: string,
  provider: ProviderEntry | undefined,
  text: { readonly providerUnknown: string; readonly providerUnusable: '{provider}' | (string & {}) },
): string | undefined {
  if (typed.trim() === '') return undefined
  if (!provider) return text.providerUnknown
  return canStartFrom(provider) ? undefined : text.providerUnusable.replace('{provider}', provider.name)
}

function findProvider({ providers }: Facts, typed: string): ProviderEntry | undefined {
  const entry = parseEntry(typed)
  const found = entry.ok ? lookup(providers, entry.value) : undefined
  return found?.kind === 'found' ? found.provider : undefined
}

export function findById({ providers }: Facts, id: string | undefined): ProviderEntry | undefined {
  return [...providers.byId.values()].find((provider) => (provider.id as string) === id)
}
