/** A DNS record. Host names are in A-label form, without the root’s dot. */
export type ZoneRecord = {
  readonly name: string
  /** In seconds. */
  readonly ttl: number
} & (
  | { readonly type: 'CNAME'; readonly target: string }
  | { readonly type: 'TXT'; readonly text: string }
  | {
      readonly type: 'SRV'
      readonly priority: number
      readonly weight: number
      readonly port: number
      /** Absent: the service isn’t offered (RFC 2782, `Target`). */
      readonly target?: string
    }
  /** No `exchange`: the domain takes no mail (RFC 7505). */
  | { readonly type: 'MX'; readonly preference: number; readonly exchange?: string }
  | { readonly type: 'A' | 'AAAA'; readonly address: string }
)

/**
 * One line of a zone’s file (RFC 1035 section 5.1). Names are whole and the time stands in each line, so it means the
 * same wherever in the domain’s own file it is put.
 */
export function zoneLine(record: ZoneRecord): string {
  return `${zoneName(record.name)} ${record.ttl} IN ${record.type} ${zoneValue(record)}`
}

/** What stands behind the type: the form that most DNS hosts ask for in one field. */
export function zoneValue(record: ZoneRecord): string {
  switch (record.type) {
    case 'CNAME':
      return zoneName(record.target)
    case 'TXT':
      return characterStrings(record.text)
    case 'SRV':
      return `${record.priority} ${record.weight} ${record.port} ${zoneName(record.target ?? '')}`
    case 'MX':
      return `${record.preference} ${zoneName(record.exchange ?? '')}`
    case 'A':
    case 'AAAA':
      return record.address
  }
}

/** With the root’s dot: without it a name would go on with the zone’s own. */
function zoneName(name: string): string {
  return `${octets(name, /[\w.-]/).join('')}.`
}

/** RFC 1035 section 3.3: each at most 255 octets. Who reads the record puts them together again. */
const MOST_OCTETS = 255

/** In quotes, because `;` would begin a comment. */
function characterStrings(text: string): string {
  const all = octets(text, /[^\\"\p{Cc}]/u)
  const strings = [all.slice(0, MOST_OCTETS)]
  for (let at = MOST_OCTETS; at < all.length; at += MOST_OCTETS) strings.push(all.slice(at, at + MOST_OCTETS))
  return strings.map((string) => `"${string.join('')}"`).join(' ')
}

/** Each octet of the text in UTF-8, as it is where it may be; RFC 1035 section 5.1 writes any other as `\DDD`. */
function octets(text: string, plain: RegExp): readonly string[] {
  return [...text.replace(/\p{Cs}/gu, '\uFFFD')].flatMap((character) =>
    character <= '~' && plain.test(character)
      ? [character]
      : (encodeURIComponent(character).match(/%..|./g) ?? []).map(decimal),
  )
}

function decimal(octet: string): string {
  const value = octet.length > 1 ? Number.parseInt(octet.slice(1), 16) : octet.charCodeAt(0)
  return `\\${String(value).padStart(3, '0')}`
}
