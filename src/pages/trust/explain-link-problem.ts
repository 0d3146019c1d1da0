import type { WizardState } from '../../domain/wizard/state.ts'
import { format } from '../../i18n/format.ts'
import type { Areas } from '../../i18n/catalog.ts'

/** What is wrong with a link that can’t be read. */
export function explainLinkProblem(
  problem: NonNullable<WizardState['linkProblem']>,
  text: Areas['wizard'],
  trust: Areas['trust'],
): string {
  switch (problem.code) {
    case 'repeated-key':
    case 'bad-value':
      return format(text.linkProblem[problem.code], { key: text.linkKey[problem.key] })
    case 'bad-host':
      return format(text.linkProblem[problem.code], {
        key: trust.hostKey[problem.key],
        why: trust.badHost[problem.problem],
      })
    case 'hosts-without-domain':
    case 'too-long':
    case 'no-version':
    case 'unknown-version':
    case 'password-inside':
    case 'no-service':
    case 'two-services':
    case 'unknown-provider':
      return text.linkProblem[problem.code]
  }
}
