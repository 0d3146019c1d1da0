import type { ReactNode } from 'react'
import type { HeadlineCode } from '../../../domain/discovery/headline.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { href, paths } from '../../../ui/paths.ts'
import { LookupHeading } from './lookup-heading.tsx'

/** Where the address is probably not the one that was meant. */
const MISTYPED: readonly HeadlineCode[] = ['no-such-domain', 'takes-no-mail', 'public-suffix']

/** What it comes to in one sentence, what that means, and what to do then. */
export function Headline({
  code,
  shown,
  provider = '',
  who = '',
  others = '',
  takesFocus = false,
}: {
  readonly code: HeadlineCode
  readonly shown: string
  readonly provider?: string | undefined
  readonly who?: string
  /** The domains of others that the password would go to. */
  readonly others?: string
  readonly takesFocus?: boolean
}): ReactNode {
  const text = useText('lookup')
  return (
    <>
      <LookupHeading takesFocus={takesFocus}>
        {format(text.headline[code], { domain: shown, provider, who, domains: others })}
      </LookupHeading>
      <p>{format(text.headlineMeans[code], { domain: shown, provider, who })}</p>
      {MISTYPED.includes(code) && (
        <p>
          <a className="button" href={href(paths.step('provider'))}>
            {text.changeAddress}
          </a>
        </p>
      )}
    </>
  )
}
