import type { ReactNode } from 'react'
import type { NearestPort } from '../../domain/ports/nearest-port.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { href, paths } from '../../ui/paths.ts'

/** Somebody asked for a port that has no page: what is probably meant. */
export function MissingPort({ nearest }: { readonly nearest: NearestPort }): ReactNode {
  const { missing: text } = useText('guides')
  if (nearest.kind === 'not-a-port')
    return (
      <p className="notice" role="status">
        {text.notAPort}
      </p>
    )
  return (
    <div className="notice" role="status">
      <p className="font-semibold">{format(text[nearest.kind], nearest)}</p>
      <p>
        <a className="inline-flex min-h-11 items-center" href={href(paths.port(nearest.port))}>
          {format(text.guide, nearest)}
        </a>
      </p>
    </div>
  )
}
