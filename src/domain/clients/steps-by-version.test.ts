import { expect, test } from 'vitest'
import type { Instruction } from './client.ts'
import { stepsByVersion } from './steps-by-version.ts'

const open = (label: string, versions?: string): Instruction => ({
  do: 'open',
  path: [label],
  ...(versions !== undefined && { versions }),
})

test('each version has its own steps and those of all, in their order', () => {
  const steps = [
    open('File'),
    open('New', 'newer'),
    open('Old', 'older'),
    open('Change', 'older'),
    open('More'),
  ]
  expect(stepsByVersion(steps)).toEqual([
    { versions: 'newer', steps: [open('File'), open('New', 'newer'), open('More')] },
    { versions: 'older', steps: [open('File'), open('Old', 'older'), open('Change', 'older'), open('More')] },
  ])
})

test('one list where nothing differs, or one step is for some versions only', () => {
  const same = [open('File'), open('More')]
  const some = [open('File'), open('Legacy', 'older')]
  expect(stepsByVersion(same)).toEqual([{ steps: same }])
  expect(stepsByVersion(some)).toEqual([{ steps: some }])
})
