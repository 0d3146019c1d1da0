import '../../trust/trust.css'
import { Fragment, type ReactNode } from 'react'
import type { Hostname } from '../../../domain/address/hostname.ts'
import { findOutside } from '../../../domain/discovery/headline.ts'
import type { FoundServer, Proposal } from '../../../domain/discovery/domain-answer.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { CertaintyChip } from '../../../ui/certainty-chip.tsx'
import { Receivers } from '../../trust/receivers.tsx'
import { useListWords } from '../../../ui/list-words.ts'
import { groupServers, ServerWays } from './server-ways.tsx'

/** What would be set up: each server, how sure it is, and who names it. */
export function FoundServers({
  domain,
  proposal,
  shown,
  who,
}: {
  readonly domain: Hostname
  readonly proposal: Proposal
  readonly shown: string
  readonly who: string
}): ReactNode {
  const text = useText('lookup')
  const { certainty, incoming, outgoing, username } = proposal
  const isMixed = [...incoming, ...outgoing].some((server) => server.certainty !== certainty)
  const isGuess = (servers: readonly FoundServer[]) => servers.every((one) => one.certainty === 'guess')
  const outside = findOutside({ domain, proposal })
  const isOutside = ({ host }: FoundServer) => outside.some((receiver) => receiver.host === host)
  const list = (isShown: (server: FoundServer) => boolean) =>
    (['incoming', 'outgoing'] as const).map((direction) => {
      const servers = proposal[direction].filter(isShown)
      return (
        servers.length > 0 && (
          <Fragment key={direction}>
            <h3>{text[direction]}</h3>
            <Servers servers={servers} shown={shown} isMixed={isMixed} />
          </Fragment>
        )
      )
    })
  return (
    <>
      {outside.length > 0 && (
        <>
          <p className="font-semibold">{format(text.take.sends, { domain: shown })}</p>
          <Receivers receivers={outside} />
        </>
      )}
      {isMixed && certainty === 'guess' ? (
        <p>{text.partly[isGuess(incoming) ? 'incoming' : 'outgoing']}</p>
      ) : (
        <>
          <p>
            {text.howSure} <CertaintyChip certainty={certainty} word={text.certainty[certainty]} />
          </p>
          <p>
            {format(text.certaintyMeans[certainty], { domain: shown, who })} {isMixed && text.weakest}
          </p>
        </>
      )}
      {list((server) => !isOutside(server))}
      {outside.length > 0 && (
        <details className="mt-3">
          <summary className="min-h-11 content-center font-semibold">{text.waysTitle}</summary>
          {list(isOutside)}
        </details>
      )}
      {(incoming.length > 1 || outgoing.length > 1) && <p className="small">{text.several}</p>}
      {username && <p>{text.username[username]}</p>}
    </>
  )
}

function Servers({
  servers,
  shown,
  isMixed,
}: {
  readonly servers: readonly FoundServer[]
  readonly shown: string
  readonly isMixed: boolean
}): ReactNode {
  const text = useText('lookup')
  const listWords = useListWords()
  return (
    <ul className="found">
      {groupServers(servers, keyOfSaid).map((group) => {
        const [{ certainty, sources }] = group
        const names = sources.map((source) => format(text.source[source], { domain: shown }))
        return (
          <li key={keyOfSaid(group[0])}>
            <ServerWays servers={group} />
            <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              {isMixed && <CertaintyChip certainty={certainty} word={text.certainty[certainty]} />}
              {certainty !== 'guess' && (
                <span className="small">{format(text.namedBy, { source: listWords(names) })}</span>
              )}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

/** The same server, named by the same, and as sure. */
const keyOfSaid = ({ host, certainty, sources }: FoundServer): string =>
  [host, certainty, ...sources].join(' ')
