import type { Control, FormField, Label, PerProtocol, SettingRef } from '../domain/clients/client.ts'

/** A field that a setting fills. */
export const setting = (
  label: PerProtocol<Label>,
  control: Control,
  ref: SettingRef,
): FormField & { readonly value: { readonly kind: 'setting'; readonly ref: SettingRef } } => ({
  label,
  control,
  value: { kind: 'setting', ref },
})

/** A box or switch that must be on (or off) whatever the setup is. */
export const mustBe = (state: 'on' | 'off', label: Label, control: 'checkbox' | 'switch'): FormField => ({
  label,
  control,
  value: { kind: state },
})
