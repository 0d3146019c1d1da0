import { describe, expect, test } from 'vitest'
import type { ShownField } from '../../domain/clients/resolve-form.ts'
import { chooseDensity } from './sheet-density.ts'

const field = (text: string): ShownField => ({
  label: 'Server',
  control: 'text',
  shown: { kind: 'known', text },
})
const windowOf = (fields: readonly ShownField[]) => ({ id: 'only', title: 'Servers', sections: [{ fields }] })
const many = (count: number, text = 'imap.example.com', around = 0) =>
  chooseDensity([windowOf(Array.from({ length: count }, () => field(text)))], around)

describe('how close the values of a sheet stand', () => {
  test('is by how many there are', () => {
    expect(many(10)).toBe('roomy')
    expect(many(45)).toBe('dense')
    expect(many(80)).toBe('tight')
  })

  test('is closer where long values take more lines', () => {
    expect(many(15)).toBe('roomy')
    expect(many(15, 'a-very-long-address-of-somebody@a-very-long-domain.example')).toBe('dense')
  })

  test('is closer where much is to be said before', () => {
    expect(many(36)).toBe('roomy')
    expect(many(36, 'imap.example.com', 300)).toBe('dense')
  })
})
