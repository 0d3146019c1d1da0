import type { ReactNode } from 'react'
import { choosePreparations } from '../../domain/advice/prepare.ts'
import { resolveAccount } from '../../domain/advice/resolve-account.ts'
import { resolveWindows } from '../../domain/clients/resolve-form.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import type { Facts } from '../../state/facts.ts'
import { BeforeYouStart } from '../result/before-you-start.tsx'
import { Notices } from '../result/notices.tsx'
import { SignInWords } from '../result/sign-in-words.tsx'
import { Windows } from '../result/windows.tsx'
import type { StepView } from '../wizard/use-step.ts'

/** The app's windows, filled in, and what has to be done first. All that needs more words is left to the whole page. */
export function CompactResult({
  view,
  facts,
}: {
  readonly view: StepView
  readonly facts: Facts
}): ReactNode {
  const text = useText('embed')
  const result = useText('result')
  const wizard = useText('wizard')
  const { service, provider, client, advice, incoming, outgoing, notAllowed } = view.situation
  if (notAllowed) {
    const name = facts.organisation?.name ?? wizard.notAllowedNobody
    return <p className="notice notice-fair">{format(wizard.notAllowed, { name })}</p>
  }
  const safe =
    advice?.outcome.kind === 'usable' &&
    [incoming, outgoing].every((option) => option !== undefined && option.availability !== 'unsafe')
  const account = service && incoming && outgoing && resolveAccount(service, incoming, outgoing, view.state)
  if (!safe || !account || client?.status !== 'current')
    return <p className="notice notice-fair">{text.onlyWhole}</p>
  return (
    <>
      <Notices view={view} facts={facts} />
      {provider && (
        <BeforeYouStart
          provider={provider}
          title={result.beforeYouStart}
          requirements={choosePreparations(
            service,
            incoming.choice.protocol,
            account.signIn.incoming,
            account.signIn.outgoing,
          )}
        />
      )}
      <SignInWords providerName={service.name} account={account} />
      <Windows windows={resolveWindows(client, account)} />
      <p className="small">{result.noPasswordHere}</p>
    </>
  )
}
