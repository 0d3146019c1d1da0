import type { MailService } from '../../domain/account/mail-service.ts'
import type { Hostname } from '../../domain/address/hostname.ts'
import type { CurrentClient } from '../../domain/clients/client.ts'
import { resolveWindows, type Account } from '../../domain/clients/resolve-form.ts'
import type { ClientExport } from '../../domain/exporters/exporter.ts'
import type { WizardState } from '../../domain/wizard/state.ts'
import { setupOf } from '../../state/link-sync.ts'
import type { Situation } from '../../state/situation.ts'
import { setupAddress } from './setup-address.ts'

/** The finished setup, as files are made of it. */
export function exportInput(
  state: WizardState,
  { provider, typed }: Situation,
  service: MailService,
  client: CurrentClient,
  account: Account,
): ClientExport {
  const setup = setupOf(state)
  const domain = state.address?.domain ?? typed?.domain ?? onlyDomain(provider)
  return {
    serviceId: provider?.id ?? service.name,
    serviceName: service.name,
    ...(domain ? { domain } : {}),
    client,
    account,
    windows: resolveWindows(client, account),
    ...(setup ? { link: setupAddress(setup) } : {}),
  }
}

/** Of several, nobody knows which is the person’s. */
function onlyDomain(provider: Situation['provider']): Hostname | undefined {
  if (!provider || provider.domainPatterns.length > 0) return undefined
  const [domain, another] = provider.domains
  return another === undefined ? domain : undefined
}
