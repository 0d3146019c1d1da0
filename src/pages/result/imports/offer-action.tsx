import type { ReactNode } from 'react'
import type { SetupFormat } from '../../../domain/exporters/exporter.ts'
import { FILE_PLACES } from '../../../domain/exporters/file-places.ts'
import type { Offer } from '../../../domain/exporters/offers.ts'
import type { Areas } from '../../../i18n/catalog.ts'
import { useText } from '../../../i18n/text-context.ts'
import { href } from '../../../ui/paths.ts'
import type { ImportView } from './import-view.ts'
import { SaveFile } from './save-file.tsx'
import { ScanPicture } from './scan-picture.tsx'
import { useFileMaker } from './use-file.ts'

/** What is pressed, or scanned. */
export function OfferAction({
  offer: { format, by },
  about,
}: {
  readonly offer: Offer
  readonly about: ImportView
}): ReactNode {
  const text = useText('imports')
  const make = useFileMaker()
  switch (by.kind) {
    case 'open':
      return (
        <p className="offer-press">
          <a className="button" href={href(by.path)}>
            {text.downloadProfile}
          </a>
        </p>
      )
    case 'scan-file':
      return <ScanPicture content={make(format, about.input).content} label={text.code} />
    case 'scan-address':
      return <LinkCode link={location.origin + href(by.path)} label={text.codeOfProfile} />
    case 'scan-page':
      return <LinkCode link={by.link} label={text.codeOfPage} />
    case 'download':
      return (
        <SaveFile format={format} about={about} className="button">
          {buttonWords(format, text)}
        </SaveFile>
      )
  }
}

/** Where several files are for one app, each button says which. */
function buttonWords(format: SetupFormat, text: Areas['imports']): string {
  if (format === 'apple-profile') return text.downloadProfile
  return format in FILE_PLACES ? text.title[format] : text.download
}

/** A code with an address in it, and the address for whoever has no camera at hand. */
function LinkCode({ link, label }: { readonly link: string; readonly label: string }): ReactNode {
  const text = useText('imports')
  return (
    <div>
      <ScanPicture content={link} label={label} />
      <p className="small mb-0">{text.codeLink}</p>
      <p className="value small m-0" translate="no">
        {link}
      </p>
    </div>
  )
}
