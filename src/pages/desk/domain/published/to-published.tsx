import type { ReactNode } from 'react'
import { parseMailDomain } from '../../../../domain/publish/mail-domain.ts'
import { format } from '../../../../i18n/format.ts'
import { useText } from '../../../../i18n/text-context.ts'
import { PUBLISHED_NOW } from './published-now.tsx'

/** A way past the form, for whom has published something already: the rest may follow from that. */
export function ToPublished({ domain }: { readonly domain: string }): ReactNode {
  const { now: text } = useText('publish')
  const known = parseMailDomain(domain)
  if (!known.ok) return null
  return (
    <p className="small mt-2 mb-0">
      <a
        className="inline-flex min-h-6 items-center"
        href={`#${PUBLISHED_NOW}`}
        onClick={(event) => {
          event.preventDefault()
          const title = document.getElementById(PUBLISHED_NOW)
          title?.scrollIntoView()
          title?.focus({ preventScroll: true })
        }}
      >
        {format(text.toIt, { domain: known.value })}
      </a>
    </p>
  )
}
