import type { Setup } from '../../domain/link/setup.ts'
import type { WizardState } from '../../domain/wizard/state.ts'

export interface PhoneChoices {
  readonly withAddress: boolean
  readonly otherApp: boolean
}

/** What the phone is to open. Ports were chosen for this app: another one on the phone gets what is recommended there. */
export function choosePhoneSetup(
  setup: Setup,
  { address, name }: Pick<WizardState, 'address' | 'name'>,
  { withAddress, otherApp }: PhoneChoices,
): Setup {
  const { service } = setup
  return {
    ...(otherApp ? { service } : setup),
    ...(withAddress && address ? { email: address } : {}),
    ...(withAddress && name ? { name } : {}),
  }
}
