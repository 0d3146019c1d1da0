import type { PlistDict, PlistValue } from './parse-plist.ts'
import { plainText } from './plain-text.ts'

/** `IncomingPassword`, `Password`, `SharedSecret`, `Passphrase`; not `OutgoingPasswordSameAsIncomingPassword`, which is a switch. */
const SECRET_KEY = /(password|passphrase|passcode|secret)$/i
/** A word of a template: whoever hands the file out puts the password in its place. */
export const PLACEHOLDER = /^\s*%[A-Z]+%\s*$/
/** More of them say no more. */
const MOST_ADDRESSES = 3

/** Whether a password stands anywhere in it. The password itself is never taken out. */
export function holdsPassword(value: PlistValue): boolean {
  switch (value.kind) {
    case 'dict':
      return [...value.entries].some(
        ([key, entry]) => (SECRET_KEY.test(key) && isFilled(entry)) || holdsPassword(entry),
      )
    case 'array':
      return value.items.some(holdsPassword)
    case 'text':
    case 'integer':
    case 'boolean':
    case 'data':
    case 'date':
    case 'real':
      return false
  }
}

/** Whether somebody’s password stands there. */
export const isFilled = (value: PlistValue | undefined): boolean =>
  (value?.kind === 'text' || value?.kind === 'data') &&
  value.text.trim() !== '' &&
  !PLACEHOLDER.test(value.text)

/** Web addresses without encryption, wherever they stand in the profile. */
export function findHttpAddresses(profile: PlistDict): readonly string[] {
  const found = new Set<string>()
  const look = (value: PlistValue): void => {
    if (value.kind === 'text' && isHttp(value.text)) found.add(plainText(value.text))
    if (value.kind === 'array') value.items.forEach(look)
    if (value.kind === 'dict') for (const entry of value.entries.values()) look(entry)
  }
  look(profile)
  return [...found].slice(0, MOST_ADDRESSES)
}

/** Texts under the keys that are asked for, wherever they stand in it, each once. */
export function findTexts(value: PlistValue, isKey: (key: string) => boolean): readonly string[] {
  const found = new Set<string>()
  const look = (one: PlistValue, key: string): void => {
    if (one.kind === 'text' && isKey(key) && one.text.trim() !== '') found.add(one.text)
    if (one.kind === 'array') for (const item of one.items) look(item, key)
    if (one.kind === 'dict') for (const [name, entry] of one.entries) look(entry, name)
  }
  look(value, '')
  return [...found]
}

export const isHttp = (text: string): boolean => /^\s*http:\/\//i.test(text)
