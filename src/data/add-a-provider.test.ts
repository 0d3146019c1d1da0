import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PROVIDER_CHECKS } from './checks/all-checks.ts'
import { runChecks } from './checks/provider-check.ts'
import { parseProviderFile } from './parse-provider-file.ts'

test('the example in the how-to is a file that every rule accepts', () => {
  const page = readFileSync(new URL('../../docs/add-a-provider.md', import.meta.url), 'utf8')
  const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
  const provider = parseProviderFile(example, 'docs/add-a-provider.md')
  const rules = PROVIDER_CHECKS.filter(({ name }) => name !== 'well-known-domains-exist')
  expect(
    runChecks(
      rules.map((rule) => ({ ...rule, exceptions: [] })),
      [provider],
    ),
  ).toEqual([])
})
