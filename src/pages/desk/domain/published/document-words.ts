import type { DocumentProblem } from '../../../../domain/discovery/document.ts'
import type { DocumentRemark } from '../../../../domain/publish/document-row.ts'
import { format } from '../../../../i18n/format.ts'
import type { NowText } from './row-words.ts'

export function explainDocument(remark: DocumentRemark, text: NowText): string {
  switch (remark.code) {
    case 'problem':
      return explainProblem(remark.problem, text)
    case 'names':
    case 'lacks':
      return format(text.documentRemark[remark.code], { what: remark.servers.join(', ') })
    case 'posted':
    case 'elsewhere':
    case 'other-details':
    case 'digest-differs':
    case 'no-digest':
      return text.documentRemark[remark.code]
  }
}

function explainProblem(problem: DocumentProblem, { documentProblem: text }: NowText): string {
  return problem.code === 'refused' ? format(text.refused, { code: problem.status }) : text[problem.code]
}
