import type { NotText } from '../csv/columns.ts'

/** A larger file isn’t read: a profile with fonts and certificates in it has some hundred kilobytes. */
export const MOST_BYTES = 10 * 1024 * 1024

/** Why nothing could be read of a file. */
export type ImportProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'too-large' }
  | { readonly code: 'binary-plist' }
  /** EnvelopedData: made for one device, and only its key opens it. */
  | { readonly code: 'encrypted' }
  /** It begins like a signed file, and doesn’t go on like one. */
  | { readonly code: 'broken-signature' }
  /** A signature that was made to lie beside the file that it is of. */
  | { readonly code: 'signature-only' }
  | { readonly code: 'other-file'; readonly what: Exclude<NotText, 'page'> }
  | { readonly code: 'unknown-encoding'; readonly text: string }
  | { readonly code: 'broken-encoding' }
  | { readonly code: 'html' }
  | { readonly code: 'json' }
  | { readonly code: 'signed-as-text' }
  | { readonly code: 'not-xml' }
  | XmlProblem
  | { readonly code: 'other-xml'; readonly text: string }
  | NameProblem
  | PlistProblem
  | { readonly code: 'not-a-profile' }
  /** What Outlook asks a server, not what the server answers. */
  | { readonly code: 'autodiscover-request' }

export type XmlProblem =
  | { readonly code: 'malformed'; readonly line: number }
  | { readonly code: 'own-dtd' }
  | { readonly code: 'entities' }
  | { readonly code: 'external-entities' }
  | { readonly code: 'too-deep' }
  | { readonly code: 'too-many-elements' }

export type PlistProblem =
  | { readonly code: 'broken-plist' }
  /** Readers differ about which of the two counts. */
  | { readonly code: 'doubled-key'; readonly text: string }

/** Well-formed, and made so that apps read it differently. */
export type NameProblem =
  | { readonly code: 'odd-name'; readonly text: string }
  | { readonly code: 'doubled-key'; readonly text: string }
  /** A web address in a mail server, which Thunderbird takes in place of the server’s name. */
  | { readonly code: 'address-for-name' }

export type ImportProblemCode = ImportProblem['code']
