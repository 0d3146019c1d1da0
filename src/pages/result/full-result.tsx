import type { ReactNode } from 'react'
import type { MailService } from '../../domain/account/mail-service.ts'
import type { Advice } from '../../domain/advice/advise.ts'
import type { AdvisedOption } from '../../domain/advice/option.ts'
import { choosePreparations } from '../../domain/advice/prepare.ts'
import { resolveAccount } from '../../domain/advice/resolve-account.ts'
import type { CurrentClient } from '../../domain/clients/client.ts'
import type { IncomingProtocol } from '../../domain/ports/ports.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import type { Facts } from '../../state/facts.ts'
import { href, paths } from '../../ui/paths.ts'
import { BackLink } from '../../ui/question.tsx'
import { Text } from '../../ui/text.tsx'
import type { StepView } from '../wizard/use-step.ts'
import { AllOptions } from './all-options.tsx'
import { AutomaticBox } from './automatic-box.tsx'
import { BeforeYouStart } from './before-you-start.tsx'
import { DoesNotWork } from './does-not-work.tsx'
import { exportInput } from './export-input.ts'
import { AfterForm, BeforeForm, isShortWay } from './imports/import-part.tsx'
import { resolveImports } from './imports/resolve-imports.ts'
import { Notices } from './notices.tsx'
import { SignInWords } from './sign-in-words.tsx'
import { Steps } from './steps.tsx'
import { Summary } from './summary.tsx'
import { TakeAlong } from './take-along.tsx'
import { Traps } from './traps.tsx'
import { Windows } from './windows.tsx'

/** The settings, under the app's own labels, with all that makes them work. */
export function FullResult({
  view,
  facts,
  service,
  client,
  advice,
  incoming,
  outgoing,
}: {
  readonly view: StepView
  readonly facts: Facts
  readonly service: MailService
  readonly client: CurrentClient
  readonly advice: Advice
  readonly incoming: AdvisedOption<IncomingProtocol>
  readonly outgoing: AdvisedOption<'smtp'>
}): ReactNode {
  const text = useText('result')
  const common = useText('common')
  const ports = useText('ports')
  const importText = useText('imports')
  const { provider } = view.situation
  const { address } = view.state
  const account = resolveAccount(service, incoming, outgoing, view.state)
  if (!account) return null
  const { protocol } = account.incoming
  const { signIn } = account
  const input = exportInput(view.state, view.situation, service, client, account)
  const byLookup = advice.automatic?.kind === 'lookup'
  const imports = resolveImports({ view, facts, service, input }, byLookup)
  const unusual = [...new Set([incoming.unusual, outgoing.unusual].filter((code) => code !== undefined))]
  const beforeOther = isShortWay(imports.offers) ? importText.beforeAnotherWay : text.beforeByHand
  const preparations = (
    <>
      {provider && (
        <BeforeYouStart
          provider={provider}
          title={advice.automatic && !byLookup ? beforeOther : text.beforeYouStart}
          requirements={choosePreparations(service, protocol, signIn.incoming, signIn.outgoing)}
        />
      )}
      <SignInWords providerName={service.name} account={account} />
    </>
  )
  return (
    <>
      <BackLink to={view.back} words={common.back} />
      <div className="result-columns">
        <div className="min-w-0">
          <h1 tabIndex={-1}>{format(text.title, { provider: service.name, client: client.name })}</h1>
          <Notices view={view} facts={facts} />
          {/* A look-up fills in the same servers: what they require comes before it. An account type brings its own way in. */}
          {byLookup && preparations}
          {advice.automatic && (
            <AutomaticBox
              title={format(text.automaticTitle, { client: client.name })}
              automatic={advice.automatic}
              client={client}
              providerName={service.name}
              address={address}
              after={<p>{text.automaticThen}</p>}
            />
          )}
          {!byLookup && preparations}
          <BeforeForm {...imports} />
          <section>
            {isShortWay(imports.offers) ? (
              <h2>
                <span className="no-print">{importText.byHand}</span>
                <span className="words-in-print">{text.dialogTitle}</span>
              </h2>
            ) : (
              <h2>{text.dialogTitle}</h2>
            )}
            <p className="no-print">{format(text.dialogLead, { client: client.name })}</p>
            {client.confidence === 'low' && <p className="notice notice-fair">{text.dialogUnsure}</p>}
            <Windows windows={input.windows} />
            <p className="small">{text.noPasswordHere}</p>
          </section>
          {unusual.length > 0 && (
            <section className="notice">
              <h2 className="mt-0">{text.unusualTitle}</h2>
              {unusual.map((code) => (
                <p key={code}>
                  <Text of={ports.unusual[code]} />
                </p>
              ))}
            </section>
          )}
          <Steps view={view} client={client} service={service} protocol={protocol} signIn={signIn.incoming} />
          <AfterForm {...imports} />
          <Traps client={client} service={service} incoming={incoming} outgoing={outgoing} />
          <AllOptions service={service} advice={advice} title={text.showAll} address={address} />
          <DoesNotWork view={view} />
        </div>
        <aside className="result-aside">
          <Summary view={view} service={service} client={client} incoming={incoming} outgoing={outgoing} />
          <TakeAlong view={view} facts={facts} />
          <p className="aside no-print">
            {provider && (
              <>
                <a href={href(paths.provider(provider.id))}>{text.aboutProvider}</a>
                <br />
              </>
            )}
            <a href={href(paths.client(client.id))}>{format(text.aboutClient, { client: client.name })}</a>
          </p>
        </aside>
      </div>
    </>
  )
}
