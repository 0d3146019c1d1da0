import type { FormField, SettingRef } from '../domain/clients/client.ts'
import type { IncomingProtocol, Security } from '../domain/ports/ports.ts'

/**
 * Lines of a configuration file. The label holds all that stands before the value, an equals sign included: label,
 * one space and value are the line. A composed line belongs to the server that its references name, or, where it names
 * none (`tls_starttls`), to the only server of its window.
 */
type Line = FormField & { readonly control: 'line' }

export const settingLine = (label: string, ref: SettingRef): Line => ({
  label,
  control: 'line',
  value: { kind: 'setting', ref },
})

export const fixedLine = (label: string, text: string): Line => ({
  label,
  control: 'line',
  value: { kind: 'fixed', text },
})

/** The same however the connection is secured. */
export const composedLine = (label: string, text: string): Line => ({
  label,
  control: 'line',
  value: { kind: 'compose', tls: text, starttls: text, none: text },
})

/** Never without encryption: that line doesn't exist. */
export const securedLine = (
  label: string,
  texts: { readonly [S in Exclude<Security, 'none'>]: string },
): Line => ({
  label,
  control: 'line',
  value: { kind: 'compose', ...texts, none: null },
})

export const onlyFor = (protocol: IncomingProtocol, lines: readonly Line[]): readonly Line[] =>
  lines.map((each) => ({ ...each, only: protocol }))
