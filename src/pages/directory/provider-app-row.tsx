import type { ReactNode } from 'react'
import type { AdvisedOption } from '../../domain/advice/option.ts'
import type { ReasonCode } from '../../domain/advice/reasons.ts'
import type { CurrentClient } from '../../domain/clients/client.ts'
import { encodeSetup } from '../../domain/link/codec.ts'
import type { ProviderEntry } from '../../domain/providers/provider.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { useListWords } from '../../ui/list-words.ts'
import { href, paths } from '../../ui/paths.ts'
import { SecurityWords } from '../../ui/security-words.tsx'
import { AppWords, Text } from '../../ui/text.tsx'
import type { ProviderApp } from './provider-app-advice.ts'
import { ELSEWHERE, schemeWords } from './provider-app-words.ts'
import { ProviderAppSignIn } from './provider-app-sign-in.tsx'

export function ProviderAppRow({
  provider,
  app,
}: {
  readonly provider: ProviderEntry
  readonly app: ProviderApp
}): ReactNode {
  const { providers: text } = useText('directory')
  const { platform: platformNames } = useText('wizard')
  const list = useListWords()
  const { client, outcome } = app
  return (
    <tr>
      <th scope="row">
        <a href={href(paths.client(client.id))}>{client.name}</a>{' '}
        <small>
          {list(client.platforms.map((platform) => platformNames[platform]))}
          {outcome === 'usable' && app.automatic && `. ${text.byItselfToo}`}
        </small>
      </th>
      <Cells provider={provider} app={app} />
      {outcome !== 'refused' && (
        <td data-column="">
          <SetUpLink provider={provider} client={client} />
        </td>
      )}
    </tr>
  )
}

function Cells({
  provider,
  app,
}: {
  readonly provider: ProviderEntry
  readonly app: ProviderApp
}): ReactNode {
  const { providers: text } = useText('directory')
  const { issuer: issuers } = useText('result')
  const reason = useReasonWords(provider, app.client)
  switch (app.outcome) {
    case 'usable':
      return (
        <>
          <td data-column={text.columnReceiving}>
            <Choice option={app.incoming} client={app.client} />
          </td>
          <td data-column={text.columnSending}>
            <Choice option={app.outgoing} client={app.client} />
          </td>
          <td data-column={text.columnMethod}>
            <ProviderAppSignIn
              client={app.client}
              issuer={provider.issuer}
              incoming={app.incoming}
              outgoing={app.outgoing}
            />
          </td>
        </>
      )
    case 'automatic-only': {
      const issuer = app.automatic?.kind === 'account-type' ? issuers[app.automatic.issuer] : provider.name
      return (
        <td colSpan={3} data-column="">
          {format(text.byItselfOnly, { issuer })}
        </td>
      )
    }
    case 'unsafe-only':
      return (
        <td colSpan={3} data-column="">
          {reason(app.reason)}
        </td>
      )
    case 'refused':
      return (
        <td colSpan={4} data-column={text.columnWhyNot}>
          {reason(app.reason)}
        </td>
      )
  }
}

function useReasonWords(provider: ProviderEntry, client: CurrentClient): (code: ReasonCode) => string {
  const { providers: text } = useText('directory')
  const { reason: full } = useText('wizard')
  const short: { readonly [R in ReasonCode]?: (typeof text.appReason)[keyof typeof text.appReason] } =
    text.appReason
  const values = { provider: provider.name, client: client.name }
  return (code) => format(short[code] ?? full[code], values)
}

/** `IMAP 993:` and what the app calls the encryption there. */
function Choice({
  option,
  client,
}: {
  readonly option: AdvisedOption
  readonly client: CurrentClient
}): ReactNode {
  const { providers: text, words } = useText('directory')
  const common = useText('common')
  const { switchWords } = useText('wizard')
  const { protocol, port, security } = option.choice
  const scheme = schemeWords(client, option)
  const label =
    scheme === undefined ? (
      <SecurityWords client={client} security={security} words={{ ...common, ...switchWords }} />
    ) : scheme === ELSEWHERE ? (
      text.appWordElsewhere
    ) : (
      <AppWords>{scheme}</AppWords>
    )
  return <Text of={text.appChoice} with={{ protocol: words.protocol[protocol], port, label }} />
}

function SetUpLink({
  provider,
  client,
}: {
  readonly provider: ProviderEntry
  readonly client: CurrentClient
}): ReactNode {
  const { providers: text } = useText('directory')
  const fragment = encodeSetup({ service: { kind: 'provider', id: provider.id }, client: client.id })
  return (
    <a href={`${href(paths.setup())}#${fragment}`}>
      {text.setUpShort} <span className="sr-only">{format(text.setUpIn, { client: client.name })}</span>
    </a>
  )
}
