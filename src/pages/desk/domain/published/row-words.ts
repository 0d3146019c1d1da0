import type { ResolverPair } from '../../../../domain/discovery/resolvers.ts'
import { zoneValue, type ZoneRecord } from '../../../../domain/exporters/writers/zone.ts'
import type { PublishedNote } from '../../../../domain/publish/published-notes.ts'
import type { PublishedRow, RowRemark } from '../../../../domain/publish/published-row.ts'
import type { Areas } from '../../../../i18n/catalog.ts'
import { format } from '../../../../i18n/format.ts'

export type NowText = Areas['publish']['now']

export function explainRemark(remark: RowRemark, { remark: text }: NowText): string {
  switch (remark.code) {
    case 'other-port':
      return format(text[remark.code], { port: remark.port })
    case 'odd-port':
      return format(text[remark.code], { port: remark.port, expected: remark.expected })
    case 'other-target':
    case 'offered-after-all':
    case 'leftover':
    case 'target-nowhere':
    case 'no-host-name':
    case 'alias-elsewhere':
    case 'leads-nowhere':
      return format(text[remark.code], { host: remark.host })
    case 'target-alias':
      return format(text[remark.code], { host: remark.host, what: remark.target })
    case 'outside':
      return format(text[remark.code], { host: remark.host, registrable: remark.registrable })
    case 'too-many':
      return format(text[remark.code], { count: remark.count })
    case 'received-below':
      return remark.provider === undefined
        ? format(text[remark.code], { registrable: remark.registrable })
        : format(text['received-by'], { provider: remark.provider })
    case 'mail-elsewhere':
      return remark.provider === undefined
        ? format(text[remark.code], { registrable: remark.registrable })
        : format(text['mail-elsewhere-known'], { provider: remark.provider })
    case 'other-numbers':
    case 'other-order':
    case 'same-priority':
    case 'denied':
    case 'says-none':
    case 'can-stay-out':
    case 'same-address':
    case 'own-address':
    case 'exchange':
    case 'other-digest':
    case 'second-digest':
    case 'no-digest':
    case 'takes-no-mail':
    case 'no-exchange':
    case 'server-failure':
      return text[remark.code]
  }
}

export interface Names {
  readonly domain: string
  readonly resolvers: ResolverPair
  readonly who: string
}

export function explainNote(
  note: PublishedNote,
  { domain, resolvers, who }: Names,
  { note: text }: NowText,
): string {
  switch (note.code) {
    case 'no-such-domain':
      return format(text[note.code], { domain })
    case 'no-answer':
    case 'partly-one-resolver':
    case 'resolvers-disagree':
    case 'signed':
      return format(text[note.code], { who })
    case 'not-signed':
      return format(text[note.code], { domain })
    case 'server-failure':
      return format(text[note.code], { domain, who })
    case 'one-resolver':
      return format(text[note.code], {
        one: resolvers[note.by].name,
        other: resolvers[note.by === 0 ? 1 : 0].name,
      })
  }
}

/** As forms at DNS hosts want it: without the domain behind it. */
export const shortName = (name: string, domain: string): string =>
  name.endsWith(`.${domain}`) ? name.slice(0, -domain.length - 1) : name

export const typeOf = ({ type, shouldBe, published }: PublishedRow): string =>
  type === 'host' ? (shouldBe?.type ?? published[0]?.type ?? 'CNAME') : type

/** In place of records: what nobody could find out about may well be there. */
export const noneOf = ({ standing }: PublishedRow, { none, notKnown }: NowText): string =>
  standing === 'unknown' ? notKnown : none

/** What is there of a name may be of another type than what should be. */
export const valueOf = (record: ZoneRecord, row: PublishedRow): string =>
  record.type === typeOf(row) ? zoneValue(record) : `${record.type} ${zoneValue(record)}`
