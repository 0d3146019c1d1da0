import type { PublishProblem } from '../../../domain/publish/problem.ts'
import type { ReadPublishForm } from '../../../domain/publish/read-form.ts'
import type { PublishFields } from './use-publish-form.ts'

/** What every part of the form gets. */
export interface FormView {
  readonly fields: PublishFields
  readonly read: ReadPublishForm
  /** The person has asked for the outcome: from now on, all that is wrong is said. */
  readonly asked: boolean
  readonly problemAt: (field: PublishProblem['field']) => string | undefined
}
