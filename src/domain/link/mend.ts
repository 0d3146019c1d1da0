import { decodeSetup } from './codec.ts'
import { CLIENT_FAMILIES, CLIENT_IDS } from '../clients/client-ids.ts'
import { LINK_KEYS, type LinkKey, type LinkProblem } from './setup.ts'
import { NOT_IN_NAME } from './v1.ts'

/** What happened to a link on its way. In the order in which programs do it, the last one first. */
export const MEND_CODES = [
  'html-escaped',
  'quoted-printable',
  'encoded-twice',
  'semicolons',
  'broken-lines',
  'capitals',
  'stray-end',
  'mailto-in-address',
  'plus-in-address',
  'signs-in-name',
  'cut-off',
] as const
export type MendCode = (typeof MEND_CODES)[number]

export interface MendedLink {
  readonly code: MendCode
  /** The link as it probably was. It is read and judged like any other, once the person says so. */
  readonly fragment: string
}

const KEY_AFTER_SEMICOLON = new RegExp(`;(${LINK_KEYS.join('|')})=`, 'gi')

/** A link twice as long as any of ours may have been written in a longer way; nobody looks through more. */
const MOST = 4096
/** Programs that a link passes on its way. */
const MOST_TURNS = 4

/** Undone until nothing changes: some programs do it at every stop. */
const MENDS: { readonly [C in MendCode]: (text: string) => string } = {
  'html-escaped': (text) => text.replace(/&(amp|#38|#x26);/gi, '&'),
  'quoted-printable': (text) =>
    /(^|&)v=3D/i.test(text) ? text.replace(/=(%0D)?(%0A)/gi, '').replace(/=3D/gi, '=') : text,
  'encoded-twice': (text) =>
    /^v%/i.test(text) ? decodeAll(text) : text.replace(/%25(?=[0-9a-f]{2})/gi, '%'),
  'broken-lines': (text) =>
    mapPairs(text, (key, value) => [
      withoutBreaks(key),
      isPersonal(withoutBreaks(key)) ? value.replace(/(%0d|%0a|%09)+/gi, '') : withoutBreaks(value),
    ]),
  capitals: (text) =>
    mapPairs(text, (key, value) => {
      const lower = key.toLowerCase()
      return isKey(lower)
        ? [lower, isPersonal(lower) || lower === 'lang' ? value : value.toLowerCase()]
        : [key, value]
    }),
  // Only where a key of ours follows: a name may have one.
  semicolons: (text) => text.replace(KEY_AFTER_SEMICOLON, '&$1='),
  'mailto-in-address': (text) =>
    mapPairs(text, (key, value) => [key, key === 'email' ? value.replace(/^mailto(:|%3A)/i, '') : value]),
  'stray-end': (text) => text.replace(/([.,;:!?)\]}>'"»”’*_]|%3E|%22|%29|%5D)+$/i, ''),
  'plus-in-address': (text) =>
    mapPairs(text, (key, value) => [
      key,
      key === 'email' ? value.replace(/\+|%20(?=[^@]*(@|%40))/g, '%2B') : value,
    ]),
  'signs-in-name': (text) =>
    mapPairs(text, (key, value) => (key === 'name' ? cleanName(value) : [key, value])),
  'cut-off': (text) => (isLastBad(text) ? text.replace(/&[^&]*$/, '') : text),
}

/**
 * What probably happened to a link that can’t be read, and the link before that; none where nobody can tell. Whatever
 * comes out can be read, and says nothing that the broken link didn’t say.
 */
export function mendLink(fragment: string): MendedLink | undefined {
  let text = fragment.replace(/^#/, '')
  if (text.length > MOST || decodeSetup(text).ok) return undefined
  for (const code of MEND_CODES) {
    const mended = settle(MENDS[code], text, code === 'cut-off' ? 1 : MOST_TURNS)
    if (mended === text) continue
    if (decodeSetup(mended).ok) return { code, fragment: mended }
    // One thing may hide another.
    text = mended
  }
  return undefined
}

function settle(mend: (text: string) => string, text: string, most: number): string {
  let mended = text
  for (let turn = 0, before = ''; turn < most && before !== mended; turn++) {
    before = mended
    mended = mend(mended)
  }
  return mended
}

function decodeAll(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return text
    throw error
  }
}

function mapPairs(text: string, map: (key: string, value: string) => readonly string[]): string {
  return text
    .split('&')
    .map((pair) => {
      const at = pair.indexOf('=')
      return at < 0 ? pair : map(pair.slice(0, at), pair.slice(at + 1)).join('=')
    })
    .filter((pair) => pair !== '')
    .join('&')
}

/** Only the beginning of something that makes sense was cut; anything else stood there whole. */
function isLastBad(text: string): boolean {
  const read = decodeSetup(text)
  if (read.ok || read.error.code !== 'bad-value') return false
  const [key, value = ''] = text.slice(text.lastIndexOf('&') + 1).split('=')
  return key === read.error.key && (value === '' || isBeginning(read.error.key, value))
}

type BadKey = Extract<LinkProblem, { readonly code: 'bad-value' }>['key']

function isBeginning(key: BadKey, value: string): boolean {
  switch (key) {
    case 'client':
      return [...CLIENT_IDS, ...CLIENT_FAMILIES].some((id) => id.startsWith(value))
    case 'incoming':
    case 'outgoing':
      return /^[a-z0-9]{1,4}(:\d{0,5}(:[a-z]{0,7})?)?$/.test(value)
    case 'email':
      return /^[^%@:]+(%|%4|%40[a-z0-9.-]*|@[a-z0-9.-]*)?$/i.test(value)
    case 'username':
      return 'localpart'.startsWith(value) || 'email'.startsWith(value)
    case 'v':
    case 'provider':
    case 'name':
    case 'lang':
      return false
  }
}

const withoutBreaks = (text: string): string => text.replace(/\s|\+|%(0d|0a|09|20)/gi, '')

function cleanName(value: string): readonly string[] {
  const name = decodeAll(value.replaceAll('+', ' ')).replace(new RegExp(NOT_IN_NAME, 'gu'), '').trim()
  return name === '' ? [] : ['name', encodeURIComponent(name)]
}

const isKey = (text: string): text is LinkKey => LINK_KEYS.some((key) => key === text)
const isPersonal = (key: string): boolean => key === 'email' || key === 'name'
