import fc from 'fast-check'
import decode from 'qr/decode.js'
import { describe, expect, test } from 'vitest'
import { makeQr, type QrCode } from './qr-code.ts'

const QUIET_ZONE = 4

/** The path as a grid of modules, dark ones true: drawn by its commands, as a browser would. */
function modulesOf({ size, path }: QrCode): readonly (readonly boolean[])[] {
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)]
  expect(runs.map(([run]) => run).join('')).toBe(path)
  for (const [, x, y, across, back] of runs) {
    expect(across).toBe(back)
    grid[Number(y)]?.fill(true, Number(x), Number(x) + Number(across))
  }
  return grid
}

function pictureOf(code: QrCode) {
  const grid = modulesOf(code)
  const scale = 3
  const side = code.size * scale
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      if (grid[Math.floor(y / scale)]?.[Math.floor(x / scale)])
        data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
  return { width: side, height: side, data }
}

function made(text: string): QrCode {
  const code = makeQr(text)
  if (!code.ok) throw new Error(code.error)
  return code.value
}

const read = (text: string) => decode(pictureOf(made(text)), { timeLimit: 10_000 })

const linkText = fc
  .string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789:=&%.-ABCDEF'), maxLength: 1200 })
  .map((rest) => `https://portolan.example/setup/#v=1&${rest}`)

describe('the QR code of a text', () => {
  test('is read as the same text', () => {
    fc.assert(
      fc.property(linkText, (text) => {
        expect(read(text)).toBe(text)
      }),
      { numRuns: 60 },
    )
  })

  test('is read as the same text in any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (text) => {
        expect(read(text)).toBe(text)
      }),
      { numRuns: 60 },
    )
  })

  test('has four light modules on every side', () => {
    const code = made('https://portolan.example/setup/#v=1&provider=gmail')
    const grid = modulesOf(code)
    const dark = grid.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [{ x, y }] : [])))
    const last = code.size - 1 - QUIET_ZONE
    expect(Math.min(...dark.map(({ x }) => x))).toBe(QUIET_ZONE)
    expect(Math.min(...dark.map(({ y }) => y))).toBe(QUIET_ZONE)
    expect(Math.max(...dark.map(({ x }) => x))).toBe(last)
    expect(Math.max(...dark.map(({ y }) => y))).toBe(last)
  })

  test('is the same for the same text', () => {
    expect(made('a link')).toEqual(made('a link'))
  })

  test('has modules large enough to print: a longer text takes less correction, not smaller ones', () => {
    expect(made('a'.repeat(213)).size).toBe(57 + 2 * QUIET_ZONE)
    expect(made('a'.repeat(214)).size).toBe(53 + 2 * QUIET_ZONE)
    expect(made('a'.repeat(1273)).size).toBe(117 + 2 * QUIET_ZONE)
  })

  test('is refused where it would be too fine to be read from paper, counted in bytes', () => {
    expect(makeQr('a'.repeat(1274))).toEqual({ ok: false, error: 'too-long' })
    expect(makeQr('é'.repeat(637))).toEqual({ ok: false, error: 'too-long' })
    expect(makeQr('é'.repeat(636)).ok).toBe(true)
  })
})
