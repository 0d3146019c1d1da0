/**
 * A pasted text as the decoder reads it: typographic signs as the keyboard's, full-width letters as ordinary ones, no hidden
 * signs, one kind of line break. Places in a match count in this text.
 */
export function cleanText(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
      .replace(/[\u2018\u2019\u201a\u201b\u02bc\u00b4]/g, "'")
      .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
      .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
      .replace(/[\u2010-\u2013\u2212]/g, '-')
      // A reply as Python writes it: (535, b'5.7.8 Error: …').
      .replace(/\((\d{3}), b?['"]/g, '$1 ')
      .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0))
  )
}
