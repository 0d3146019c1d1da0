import { describe, expect, it } from 'vitest'
import {
  DOMAIN_FORMATS,
  SETUP_FORMATS,
  type ClientExport,
  type Exporter,
  type SetupFormat,
} from './exporter.ts'
import { DOMAIN_EXPORTERS, SETUP_EXPORTERS } from './registry.ts'

type Registry = { readonly [F in SetupFormat]: Exporter<ClientExport, never> }

/** One of each kind of mistake that the registry’s type must refuse. The type check reads them; nothing runs them. */
export const REFUSED = () => {
  const { 'settings-sheet': sheet, ...without } = SETUP_EXPORTERS
  // @ts-expect-error a format without an exporter
  const missing: Registry = without
  const unknown = {
    ...SETUP_EXPORTERS,
    // @ts-expect-error an exporter for no format
    'fax-sheet': sheet,
  } satisfies Registry
  const { render: _, ...mute } = sheet
  // @ts-expect-error half an exporter
  const half: Registry = { 'settings-sheet': mute }
  return [missing, unknown, half]
}

describe('the formats', () => {
  it('have an exporter each, and no other', () => {
    expect(Object.keys(SETUP_EXPORTERS)).toEqual([...SETUP_FORMATS])
    expect(Object.keys(DOMAIN_EXPORTERS)).toEqual([...DOMAIN_FORMATS])
  })
})
