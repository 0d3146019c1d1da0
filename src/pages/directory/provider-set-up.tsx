import type { ReactNode } from 'react'
import { encodeSetup } from '../../domain/link/codec.ts'
import type { ProviderEntry } from '../../domain/providers/provider.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { href, paths } from '../../ui/paths.ts'

/** The way into the wizard, with this provider already answered. */
export function ProviderSetUp({
  provider,
  closed,
}: {
  readonly provider: ProviderEntry
  readonly closed: boolean
}): ReactNode {
  const { providers: text } = useText('directory')
  const fragment = encodeSetup({ service: { kind: 'provider', id: provider.id } })
  return (
    <p className="no-print mt-4">
      {closed ? (
        <a className="button-quiet" href={href(paths.step('provider'))}>
          {text.setUpClosed}
        </a>
      ) : (
        <>
          <a className="button" href={`${href(paths.setup())}#${fragment}`}>
            {format(text.setUp, { provider: provider.name })}
          </a>{' '}
          <a className="button-quiet" href={`${href(paths.check())}#${fragment}`}>
            {text.check}
          </a>
        </>
      )}
    </p>
  )
}
