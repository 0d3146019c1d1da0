import './trust.css'
import { useState, type ReactNode } from 'react'
import { chooseResolvers } from '../../domain/discovery/resolvers.ts'
import type { LinkTrust } from '../../domain/link/trust.ts'
import type { NamedBy } from '../../domain/wizard/state.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import type { Facts } from '../../state/facts.ts'
import { ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { CONFIRM, ConfirmServers } from './confirm-servers.tsx'
import { ContradictedByDns } from './contradicted-by-dns.tsx'
import { Warnings } from './warnings.tsx'
import { Focused } from './focused.tsx'
import { NameCheckSection } from './name-check.tsx'
import { Receivers } from './receivers.tsx'
import { useNameCheck } from './use-name-check.ts'

/** Before any setting of a link that names servers: who would receive the password, and how to find out whether that is right. */
export function UntrustedLink({
  trust,
  facts,
  onConfirm,
  onOurs,
  onOwn,
}: {
  readonly trust: Extract<LinkTrust, { readonly kind: 'untrusted' }>
  readonly facts: Facts
  readonly onConfirm: (by: NamedBy) => void
  readonly onOurs: (providerId: string) => void
  readonly onOwn: () => void
}): ReactNode {
  const text = useText('trust')
  const common = useText('common')
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const { domain, receivers } = trust
  const resolvers = chooseResolvers(facts.organisation)
  const [check, ask] = useNameCheck({ domain, receivers, providers: facts.providers }, resolvers)
  if (check.kind === 'contradicted')
    return (
      <Focused>
        <ContradictedByDns trust={check} onOurs={onOurs} onOwn={onOwn} />
      </Focused>
    )
  const isConfirmed = check.kind === 'confirmed'
  // Whose servers they are is answered then; whether the domain is the person’s own is not.
  const warnings = trust.warnings.filter(({ code }) => !isConfirmed || code !== 'foreign-host')
  const isDemanded = !isConfirmed || warnings.length > 0
  return (
    <div className="column">
      <ErrorSummary title={common.thereIsAProblem} errorPrefix={common.errorPrefix} errors={errors} />
      <h1 tabIndex={-1}>{text.untrustedTitle}</h1>
      <p className="only-print">{text.notPrinted}</p>
      <div className="no-print">
        <p className="lead">{text.untrustedLead}</p>
        <Receivers receivers={receivers} isConfirmed={isConfirmed} />
        <p className="small">{text.decisive}</p>
        <div className={isDemanded ? 'notice notice-bad' : 'notice'}>
          <p className="font-semibold">
            {format(isConfirmed ? text.untrustedConfirmed : text.untrustedWho, { domain })}
          </p>
          <Warnings warnings={warnings} />
        </div>
        <h2>{text.checkTitle}</h2>
        <p>{format(text.check, { domain })}</p>
        <p>{text.checkCompare}</p>
        {resolvers && <NameCheckSection domain={domain} resolvers={resolvers} state={check} onAsk={ask} />}
        <ConfirmServers
          domain={domain}
          isDemanded={isDemanded}
          hasError={errors.length > 0}
          onMissing={() => setErrors([{ field: CONFIRM, message: text.confirmMissing }])}
          onConfirm={() => onConfirm(isDemanded ? 'link' : 'dns')}
          onOwn={onOwn}
        />
      </div>
    </div>
  )
}
