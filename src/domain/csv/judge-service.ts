import type { EmailAddress } from '../address/email-address.ts'
import type { Setup } from '../link/setup.ts'
import { err, ok, type Result } from '../result.ts'
import type { RowFacts } from './row-facts.ts'
import type { RowProblem, RowRemark } from './row-marks.ts'

/** What the page that the link opens would make of it: no link that its reader would be refused or warned off. */
export function judgeService(
  service: Setup['service'],
  address: EmailAddress | undefined,
  facts: RowFacts,
  remarks: RowRemark[],
): Result<Setup['service'], RowProblem> {
  const trust = facts.judge({ service, ...(address ? { email: address } : {}) })
  switch (trust.kind) {
    // Servers that are a provider’s own need no warning once the link names the provider.
    case 'provider':
      return ok({ kind: 'provider', id: trust.provider.id })
    case 'allowed':
      return ok(service)
    case 'untrusted': {
      remarks.push({ code: 'untrusted', host: trust.receivers.map(({ host }) => host).join(', ') })
      return ok(service)
    }
    case 'contradicted':
      return err({ code: 'contradicted', host: trust.name, provider: trust.provider.name })
    case 'refused':
      return err({ code: 'refused', host: trust.problem.host, why: trust.problem.code })
    case 'unknown-provider':
      return err({ code: 'unknown-provider', text: service.kind === 'provider' ? service.id : '' })
    case 'no-servers':
      return err({ code: 'unknown-domain', domain: trust.domain })
  }
}
