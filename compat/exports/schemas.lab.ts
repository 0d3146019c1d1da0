import { describe, expect, it } from 'vitest'
import { REFUSALS } from '../schemas/refusals.ts'
import { SCHEMAS, type SchemaName } from '../schemas/schemas.ts'
import { goldenFiles, type GoldenFile } from './golden-files.ts'
import { proves } from './proof.ts'
import { isValid } from './tools.ts'

const FILES: Readonly<Record<SchemaName, readonly GoldenFile[]>> = {
  autoconfig: goldenFiles(/\/config-v1\.1\.xml$/),
  'thunderbird-isp': goldenFiles(/\/(?!.*autodiscover)(?!config-v)[^/]*\.xml$/),
  autodiscover: goldenFiles(/\/autodiscover\.xml$/),
  'outlook-autodiscover': goldenFiles(/-autodiscover\.xml$/),
  k9s: goldenFiles(/\.k9s$/),
}

describe.each(Object.keys(SCHEMAS) as SchemaName[])('%s', (name) => {
  for (const { example, content } of FILES[name])
    proves([[name, 'xmllint']], example, async () => {
      expect(await isValid(SCHEMAS[name], content)).toBe(true)
    })

  const { example, changes } = REFUSALS[name]
  const right = FILES[name].find((file) => file.example === example)?.content ?? ''
  it.concurrent.each(changes)('is refused with $what', async ({ from, to }) => {
    const wrong = right.replace(from, to)
    expect(wrong).not.toBe(right)
    expect(await isValid(SCHEMAS[name], wrong)).toBe(false)
  })
})
