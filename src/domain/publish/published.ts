import {
  DOMAIN_FORMATS,
  type DomainExport,
  type DomainFormat,
  type ExportRefusal,
} from '../exporters/exporter.ts'
import type { ProfileWords } from '../exporters/mail-profile.ts'
import { placesOf, type PublishPlace } from '../exporters/publish-places.ts'
import { DOMAIN_EXPORTERS } from '../exporters/registry.ts'

/** What becomes of one format for a domain. */
export type Published = PublishedFile | DeclinedFormat

export interface PublishedFile {
  readonly kind: 'made'
  readonly format: DomainFormat
  readonly fileName: string
  readonly mimeType: string
  readonly content: string
  /** Where apps look for it. None: it goes into the DNS. */
  readonly places: readonly PublishPlace[]
}

interface DeclinedFormat {
  readonly kind: 'declined'
  readonly format: DomainFormat
  readonly refusal: ExportRefusal
}

/** Asked for only where there is a profile to write. */
export type ProfileWordsOf = (input: DomainExport) => ProfileWords

/** Every format of the registry, made or declined with the reason. */
export function publishFormats(input: DomainExport, profileWords: ProfileWordsOf): readonly Published[] {
  return DOMAIN_FORMATS.map((format) => {
    const exporter = DOMAIN_EXPORTERS[format]
    const supported = exporter.supports(input)
    if (!supported.ok) return { kind: 'declined', format, refusal: supported.error }
    return {
      kind: 'made',
      format,
      fileName: exporter.fileName(input),
      mimeType: exporter.mimeType,
      content: renderFormat(format, input, profileWords),
      places: placesOf(format, input),
    }
  })
}

function renderFormat(format: DomainFormat, input: DomainExport, profileWords: ProfileWordsOf): string {
  return format === 'domain-profile'
    ? DOMAIN_EXPORTERS[format].render(input, profileWords(input))
    : DOMAIN_EXPORTERS[format].render(input, undefined)
}

export const isMade = (published: Published): published is PublishedFile => published.kind === 'made'
