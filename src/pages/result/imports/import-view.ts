import type { MailService } from '../../../domain/account/mail-service.ts'
import type { Platform } from '../../../domain/clients/client.ts'
import type { ClientExport } from '../../../domain/exporters/exporter.ts'
import type { Facts } from '../../../state/facts.ts'
import type { StepView } from '../../wizard/use-step.ts'

/** What all parts of the import part speak of. */
export interface ImportView {
  readonly view: StepView
  readonly facts: Facts
  readonly service: MailService
  readonly input: ClientExport
  /** What this page is read on, as far as it says. */
  readonly platform: Platform | undefined
}

/** Whether the app runs on the device that this is read on. */
export function isHere({ input, platform }: ImportView): boolean {
  return input.client.platforms.some((one) => one === platform)
}
