import { CONTENT_WEIGHTS, type Weight } from '../../domain/imports/content-kinds.ts'
import type { ImportedContent } from '../../domain/imports/imported.ts'
import {
  FILE_REMARKS,
  SERVER_REMARKS,
  type FileRemark,
  type ServerRemark,
} from '../../domain/imports/remarks.ts'
import type { Areas } from '../../i18n/catalog.ts'
import { format } from '../../i18n/format.ts'

/** What a person is told: in a few words, why, and how much it matters. */
export interface Explained {
  readonly weight: Weight
  readonly title: string
  readonly why: string
}

type Words = Areas['importing']

/** `list`: joins words as the language does it. */
export function explainServerRemark(
  remark: ServerRemark,
  text: Words,
  list: (words: readonly string[]) => string,
): Explained {
  const { title, why } = text.serverRemark[remark.code]
  const weight = SERVER_REMARKS[remark.code]
  if (remark.code === 'starttls')
    return { weight, title, why: format(text.serverRemark.starttls.why, { port: remark.port }) }
  if (remark.code === 'skipped') {
    const what = list(remark.by.map((reason) => text.skippedFor[reason]))
    return { weight, title, why: format(text.serverRemark.skipped.why, { what }) }
  }
  return { weight, title, why }
}

export function explainFileRemark(remark: FileRemark, text: Words): Explained {
  const { title } = text.fileRemark[remark.code]
  return { weight: FILE_REMARKS[remark.code], title, why: whyOf(remark, text) }
}

function whyOf(remark: FileRemark, text: Words): string {
  switch (remark.code) {
    case 'thunderbird-refuses':
      return text.thunderbirdRefuses[remark.why]
    case 'android-refuses':
      return text.androidRefuses[remark.why]
    case 'consent-text':
    case 'enrolment':
    case 'required-missing':
    case 'http-address':
    case 'redirects':
    case 'error-answer':
      return format(text.fileRemark[remark.code].why, { text: isolate(remark.text) })
    case 'unsigned':
    case 'signature-unchecked':
    case 'removal-locked':
    case 'removal-passcode':
    case 'removes-itself':
    case 'whole-computer':
    case 'encrypted-inside':
    case 'password-inside':
    case 'oauth-element':
      return text.fileRemark[remark.code].why
  }
}

/** FIRST STRONG ISOLATE and its end: the file’s words, whatever their direction, don’t move ours. */
export const isolate = (words: string): string => `\u2068${words}\u2069`

export function explainContent(content: ImportedContent, text: Words): Explained {
  const { title, why } = text.content[content.kind]
  const more = [
    ...(content.passwordInside ? [text.contentPassword] : []),
    ...(content.unencrypted ? [text.contentUnencrypted] : []),
  ]
  const weight = CONTENT_WEIGHTS[content.kind]
  const isWorse = content.passwordInside || content.unencrypted
  return { weight: isWorse ? 'bad' : weight, title, why: [why, ...more].join(' ') }
}
