import { isHttp, PLACEHOLDER } from './find-in-plist.ts'
import type { XmlElement } from './parse-xml.ts'
import { plainText } from './plain-text.ts'

const SECRET_NAME = /^(password|passwd|secret)$/i
const MOST_ADDRESSES = 3

/** Whether a password stands anywhere in it. The password itself is never taken out. */
export function holdsSecret(element: XmlElement): boolean {
  const isFilled = element.text.trim() !== '' && !PLACEHOLDER.test(element.text)
  return (SECRET_NAME.test(element.name) && isFilled) || element.children.some(holdsSecret)
}

/** Web addresses without encryption, in texts and attributes. */
export function findHttpTexts(root: XmlElement): readonly string[] {
  const found = new Set<string>()
  const look = ({ text, attributes, children }: XmlElement): void => {
    for (const value of [text, ...attributes.values()]) if (isHttp(value)) found.add(plainText(value))
    children.forEach(look)
  }
  look(root)
  return [...found].slice(0, MOST_ADDRESSES)
}

/** Marks that turn or hide text; those that words in Arabic, Hebrew, Persian and Indic scripts need aren’t among them. */
const HIDING = /[\u200B\u202A-\u202E\u2060-\u2064\u2066-\u2069\u{E0000}-\u{E007F}]/u

export const hidesText = ({ text, attributes, children }: XmlElement): boolean =>
  [text, ...attributes.values()].some((words) => HIDING.test(words)) || children.some(hidesText)
