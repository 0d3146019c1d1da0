import { memo, type ReactNode } from 'react'
import type { QrCode as Code } from '../../domain/qr/qr-code.ts'
import { format } from '../../i18n/format.ts'
import { useLocale, useText } from '../../i18n/text-context.ts'
import type { SheetContent } from '../../state/sheet-content.ts'
import { formatDate } from '../../ui/date-text.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { SheetBefore, SheetOwnWay } from './sheet-before.tsx'
import { SheetSettings } from './sheet-settings.tsx'
import './sheet.css'

/** The organisation that hands the sheet out, and where its people get help. */
export interface SheetIssuer {
  readonly name: string
  readonly supportText?: string
  readonly supportUrl?: string
}

export interface SheetProps {
  readonly content: SheetContent
  /** The address that the code leads to. */
  readonly link: string
  /** None where the link is too long for one. */
  readonly code?: Code | undefined
  readonly issuer?: SheetIssuer | undefined
}

/** More modules than this need more room on paper. */
const LARGE_CODE = 80

/** One page of paper for one setup, to be handed out: never with a password, and with no place for one. */
export const Sheet = memo(function Sheet({ content, link, code, issuer }: SheetProps): ReactNode {
  const text = useText('sheet')
  const result = useText('result')
  const locale = useLocale()
  const { service, provider } = content
  return (
    <article className="sheet">
      <header className="sheet-head">
        <div>
          <p className="sheet-kicker">{issuer?.name ?? text.kicker}</p>
          <h1>
            {content.kind === 'app-open'
              ? format(text.titleOpen, { provider: service.name })
              : format(result.title, { provider: service.name, client: content.client.name })}
          </h1>
          <ForWhom content={content} />
        </div>
        {code && (
          <figure className={code.size > LARGE_CODE ? 'sheet-code sheet-code-large' : 'sheet-code'}>
            <QrCode code={code} label={text.code} />
            <figcaption>{text.scan}</figcaption>
          </figure>
        )}
      </header>
      <Body content={content} />
      <footer className="sheet-foot">
        <p>
          <strong>{text.link}:</strong>{' '}
          <span className="value" translate="no">
            {link}
          </span>
        </p>
        {issuer && (issuer.supportText || issuer.supportUrl) && (
          <p>
            <strong>{format(text.support, { name: issuer.name })}:</strong> {issuer.supportText}{' '}
            {issuer.supportUrl}
          </p>
        )}
        <p>
          <strong>{text.noPassword}</strong>{' '}
          {provider
            ? format(result.checkedOn, { month: formatDate(locale, provider.checked) })
            : text.unchecked}
        </p>
        <p>{text.notes}</p>
        <div className="sheet-rules" aria-hidden="true">
          <span />
          <span />
          <span />
          <span />
        </div>
      </footer>
    </article>
  )
})

function ForWhom({ content: { address, name } }: { readonly content: SheetContent }): ReactNode {
  const text = useText('sheet')
  if (!address && !name) return null
  return (
    <p className="sheet-whom">
      {address && name
        ? format(text.forBoth, { name, address: address.text })
        : address
          ? format(text.forAddress, { address: address.text })
          : format(text.forName, { name: name ?? '' })}
    </p>
  )
}

function Body({ content }: { readonly content: SheetContent }): ReactNode {
  const text = useText('sheet')
  const result = useText('result')
  switch (content.kind) {
    case 'settings':
      return <SheetSettings content={content} />
    case 'automatic':
      return (
        <>
          <SheetBefore content={content} title={result.beforeYouStart} />
          <SheetOwnWay content={content} title={text.ownWayOnly} />
        </>
      )
    case 'app-open':
      return <p className="sheet-lead">{text.appOpen}</p>
  }
}
