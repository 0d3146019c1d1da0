import type { ReactNode } from 'react'
import type { CheckAbout } from '../../domain/check/about.ts'
import type { CheckLine } from '../../domain/check/judge.ts'
import { CHECK_REASONS } from '../../domain/check/reasons.ts'
import { isPortNumber } from '../../domain/ports/port-queries.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { href, paths } from '../../ui/paths.ts'
import { explainLine } from './explain-line.ts'

/** The reason of a verdict, and where it can be looked up. */
export function LineReason({
  line,
  about,
}: {
  readonly line: CheckLine
  readonly about: CheckAbout
}): ReactNode {
  const text = useText('check')
  // What is right needs no proof on every line.
  if (line.verdict === 'right') return null
  return (
    <span className="small mt-1 block">
      {explainLine(line, about, text)} <ReasonSource line={line} about={about} />
    </span>
  )
}

function ReasonSource({ line, about }: { readonly line: CheckLine; readonly about: CheckAbout }): ReactNode {
  const text = useText('check')
  const { provider, client } = about
  switch (CHECK_REASONS[line.reason].source) {
    case 'port':
      return (
        line.port !== undefined &&
        isPortNumber(line.port) && (
          <a href={href(paths.port(line.port))}>{format(text.portGuide, { port: line.port })}</a>
        )
      )
    case 'provider':
      return (
        provider && (
          <a href={href(paths.provider(provider.id))}>
            {format(text.providerPage, { provider: provider.name })}
          </a>
        )
      )
    case 'client':
      return (
        client && (
          <a href={href(paths.client(client.id))}>{format(text.clientPage, { client: client.name })}</a>
        )
      )
    case 'none':
      return null
  }
}
