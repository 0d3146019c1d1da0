/** The signs that nobody sees: soft hyphens, marks of direction, signs of no width. */
const HIDDEN = /\p{Default_Ignorable_Code_Point}/gu

/** A text without what a page or a PDF puts into words for the eye’s sake. */
export const asSeen = (text: string): string => text.replace(HIDDEN, '')

/** Full-width, half-width and mathematical letters, ligatures, letters with their accents apart: in their usual form. */
const UNUSUAL = /[\uff01-\uffdc\ufb00-\ufb06\u{1d400}-\u{1d7ff}\u24b6-\u24e9]+|\p{L}\p{M}+/gu
/** Control signs, but not line breaks and tabs. */
const CONTROL = /(?!\s)\p{Cc}/gu

export const asUsual = (text: string): string =>
  text.replace(CONTROL, '').replace(UNUSUAL, (signs) => signs.normalize('NFKC'))
