import type { ReactNode } from 'react'
import type { NoSetup, ServerPair } from '../../domain/imports/make-setup.ts'
import { encodeSetup } from '../../domain/link/codec.ts'
import type { Setup } from '../../domain/link/setup.ts'
import type { LinkTrust } from '../../domain/link/trust.ts'
import type { Result } from '../../domain/result.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import type { JudgedSetup } from '../../state/judge-import.ts'
import { href, paths } from '../../ui/paths.ts'
import { Text } from '../../ui/text.tsx'
import { explainRefusal } from '../trust/refused-host.tsx'
import { RefusedName } from '../trust/refused-name.tsx'
import { Warnings } from '../trust/warnings.tsx'
import { FileWords } from './server-words.tsx'

type Judged = Result<JudgedSetup, NoSetup>

/** The way to a setup, with what is to be known first; or why there is none. */
export function SetupOffer({ judged }: { readonly judged: Judged }): ReactNode {
  const text = useText('importing')
  if (!judged.ok) return <NotSetUp reason={judged.error} />
  const { trust, setup, losses } = judged.value
  const isKnown = trust.kind === 'provider'
  return (
    <>
      <Standing trust={trust} />
      {mayOpen(trust) && (
        <>
          {/* Of a provider that we know, only which account it is comes from the file. */}
          {!isKnown && losses.map((loss) => <p key={loss}>{text.loss[loss]}</p>)}
          <p className="mt-3">
            <a className="button" href={setupHref(setup)}>
              {isKnown ? format(text.setUpProvider, { provider: trust.provider.name }) : text.setUp}
            </a>
          </p>
        </>
      )}
    </>
  )
}

/** The same account with the file’s other way to get mail. */
export function OtherSetup({
  pair,
  judged,
}: {
  readonly pair: ServerPair
  readonly judged: Judged
}): ReactNode {
  const text = useText('importing')
  if (!pair.incoming || !judged.ok || !mayOpen(judged.value.trust)) return null
  return (
    <p>
      <a className="inline-flex min-h-11 items-center" href={setupHref(judged.value.setup)}>
        {format(text.setUpWith, { protocol: text.protocol[pair.incoming.protocol] })}
      </a>
    </p>
  )
}

const setupHref = (setup: Setup): string => `${href(paths.setup())}#${encodeSetup(setup)}`

function mayOpen(
  trust: LinkTrust,
): trust is Extract<LinkTrust, { kind: 'provider' | 'allowed' | 'untrusted' }> {
  return trust.kind === 'provider' || trust.kind === 'allowed' || trust.kind === 'untrusted'
}

function Standing({ trust }: { readonly trust: LinkTrust }): ReactNode {
  const text = useText('importing')
  const words = useText('trust')
  switch (trust.kind) {
    case 'provider':
      return <p>{format(text.goOnKnown, { provider: trust.provider.name })}</p>
    case 'allowed':
      return <p>{text.goOnAllowed}</p>
    case 'untrusted': {
      // Whose names the servers have is said where they are listed.
      const warnings = trust.warnings.filter(({ code }) => code !== 'foreign-host')
      return (
        <>
          <p>{text.goOnUntrusted}</p>
          {warnings.length > 0 && (
            <div className="notice notice-fair">
              <Warnings warnings={warnings} />
            </div>
          )}
        </>
      )
    }
    case 'refused':
      return (
        <div className="notice notice-bad">
          <p>
            {text.goOnRefused} <RefusedName problem={trust.problem} />
          </p>
          <p>{explainRefusal(trust.problem, words)}</p>
        </div>
      )
    case 'contradicted': {
      const { provider, name, by } = trust
      return (
        <div className="notice notice-bad">
          <p className="font-semibold">{format(text.contradicted[by], { name, provider: provider.name })}</p>
          <p>{format(text.goOnContradicted, { provider: provider.name })}</p>
          <p className="mt-3">
            <a className="button-quiet" href={setupHref({ service: { kind: 'provider', id: provider.id } })}>
              {format(text.setUpProvider, { provider: provider.name })}
            </a>
          </p>
        </div>
      )
    }
    // An imported account always names a server, and no provider.
    case 'no-servers':
    case 'unknown-provider':
      return null
  }
}

function NotSetUp({ reason }: { readonly reason: NoSetup }): ReactNode {
  const text = useText('importing')
  switch (reason.code) {
    case 'bad-host':
      return <p className="notice">{format(text.noSetup['bad-host'], { what: text.side[reason.side] })}</p>
    case 'own-username':
      return (
        <p className="notice">
          <Text of={text.noSetup['own-username']} with={{ text: <FileWords>{reason.text}</FileWords> }} />
        </p>
      )
    case 'no-incoming':
    case 'sign-in':
    case 'no-domain':
      return <p className="notice">{text.noSetup[reason.code]}</p>
  }
}
