import { expect, test } from 'vitest'
import { EXAMPLE_PROVIDER } from '../../domain/providers/example-provider.ts'
import { runChecks, type ProviderCheck } from './provider-check.ts'

const RULE: ProviderCheck = {
  name: 'has-help',
  description: 'a provider links to its help',
  check: (providers) =>
    providers.filter(({ help }) => help.length === 0).map(({ id }) => ({ provider: id, says: 'no help' })),
  exceptions: [],
}
const EXCUSED = { ...RULE, exceptions: [{ provider: 'example', why: 'it has no help pages' }] }
const HELPED = { ...EXAMPLE_PROVIDER, help: [{ url: 'https://example.com/', topic: 'general' as const }] }

test('a problem names the file, the rule and what it wants', () => {
  expect(runChecks([RULE], [EXAMPLE_PROVIDER])).toEqual([
    'example.json: no help (rule has-help: a provider links to its help)',
  ])
  expect(runChecks([RULE], [HELPED])).toEqual([])
})

test('an exception excuses a problem, and is one when there is nothing left to excuse', () => {
  expect(runChecks([EXCUSED], [EXAMPLE_PROVIDER])).toEqual([])
  expect(runChecks([EXCUSED], [HELPED])).toEqual(['rule has-help: example no longer needs its exception'])
})
