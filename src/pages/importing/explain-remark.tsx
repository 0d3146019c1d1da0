import type { ReactNode } from 'react'
import { CONTENT_WEIGHTS, type Weight } from '../../domain/imports/content-kinds.ts'
import type { ImportedContent } from '../../domain/imports/imported.ts'
import {
  FILE_REMARKS,
  SERVER_REMARKS,
  type FileRemark,
  type ServerRemark,
} from '../../domain/imports/remarks.ts'
import type { Areas } from '../../i18n/catalog.ts'
import { Text } from '../../ui/text.tsx'

/** What a person is told: in a few words, why, and how much it matters. */
export interface Explained {
  readonly weight: Weight
  readonly title: string
  readonly why: ReactNode
}

type Words = Areas['importing']

/** `list`: joins words as the language does it. */
export function explainServerRemark(
  remark: ServerRemark,
  text: Words,
  list: (words: readonly string[]) => string,
): Explained {
  const said = text.serverRemark
  const { title } = said[remark.code]
  const weight = SERVER_REMARKS[remark.code]
  if (remark.code === 'starttls')
    return { weight, title, why: <Text of={said.starttls.why} with={{ port: remark.port }} /> }
  if (remark.code === 'skipped') {
    const what = list(remark.by.map((reason) => text.skippedFor[reason]))
    return { weight, title, why: <Text of={said.skipped.why} with={{ what }} /> }
  }
  return { weight, title, why: <Text of={said[remark.code].why} /> }
}

export function explainFileRemark(remark: FileRemark, text: Words): Explained {
  const { title } = text.fileRemark[remark.code]
  return { weight: FILE_REMARKS[remark.code], title, why: whyOf(remark, text) }
}

function whyOf(remark: FileRemark, text: Words): ReactNode {
  const said = text.fileRemark
  switch (remark.code) {
    case 'thunderbird-refuses':
      return <Text of={text.thunderbirdRefuses[remark.why]} />
    case 'android-refuses':
      return <Text of={text.androidRefuses[remark.why]} />
    case 'consent-text':
    case 'enrolment':
    case 'required-missing':
    case 'http-address':
    case 'error-answer':
      return <Text of={said[remark.code].why} with={{ text: <bdi translate="no">{remark.text}</bdi> }} />
    case 'unsigned':
    case 'signature-unchecked':
    case 'hidden-characters':
    case 'removal-locked':
    case 'removal-passcode':
    case 'removes-itself':
    case 'whole-computer':
    case 'encrypted-inside':
    case 'password-inside':
    case 'oauth-element':
      return <Text of={said[remark.code].why} />
  }
}

export function explainContent(content: ImportedContent, text: Words): Explained {
  const { title, why } = text.content[content.kind]
  const more = [
    ...(content.passwordInside ? [text.contentPassword] : []),
    ...(content.unencrypted ? [text.contentUnencrypted] : []),
  ]
  const isWorse = content.passwordInside || content.unencrypted
  return {
    weight: isWorse ? 'bad' : CONTENT_WEIGHTS[content.kind],
    title,
    why: [why, ...more].join(' '),
  }
}
