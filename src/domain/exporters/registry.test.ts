import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FORMATS, type Exporter, type Format } from './exporter.ts'
import { EXPORTERS } from './registry.ts'

type Registry = { readonly [F in Format]: Exporter<never> }

/** One of each kind of mistake that the registry’s type must refuse. The type check reads them; nothing runs them. */
export const REFUSED = () => {
  const { 'settings-sheet': sheet, ...without } = EXPORTERS
  // @ts-expect-error a format without an exporter
  const missing: Registry = without
  const unknown = {
    ...EXPORTERS,
    // @ts-expect-error an exporter for no format
    'fax-sheet': sheet,
  } satisfies Registry
  const { render: _, ...mute } = sheet
  // @ts-expect-error half an exporter
  const half: Registry = { 'settings-sheet': mute }
  return [missing, unknown, half]
}

const here = (path: string) => new URL(path, import.meta.url)
const resultPage = readdirSync(here('../../pages/result'))
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => readFileSync(here(`../../pages/result/${name}`), 'utf8'))
  .join('\n')

describe('the formats', () => {
  it('have an exporter each, and no other', () => {
    expect(Object.keys(EXPORTERS)).toEqual([...FORMATS])
  })

  it.each(FORMATS)('%s can be had on the result page', (format) => {
    expect(resultPage).toContain(`EXPORTERS['${format}']`)
  })

  it.each(FORMATS)('%s is held to a golden file', (format) => {
    const test = here(`${format}.test.ts`)
    expect(existsSync(test) && readFileSync(test, 'utf8')).toContain('golden/')
  })
})
