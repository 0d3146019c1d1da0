import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBase64 } from './decode-base64.ts'
import { readSubject } from './read-certificate.ts'

const pem = readFileSync(new URL('fixtures/certificate.pem', import.meta.url), 'latin1')
const der = pem.replace(/-----.*-----/g, '')

describe('base64', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
        expect(decodeBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes)
      }),
    )
  })

  it('is none with other letters in it', () => {
    expect(decodeBase64('QUJ*')).toBeUndefined()
  })
})

describe('a certificate’s name', () => {
  it('is read of its bytes, and of a text of them', () => {
    expect(readSubject(der)).toBe('Only a Firm')
    expect(readSubject(Buffer.from(pem).toString('base64'))).toBe('Only a Firm')
  })

  it('is none where there is no certificate, and nothing throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(['string', 'undefined']).toContain(typeof readSubject(Buffer.from(bytes).toString('base64')))
      }),
    )
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const bytes = Buffer.from(der, 'base64')
        bytes[at % bytes.length] = byte
        expect(['string', 'undefined']).toContain(typeof readSubject(bytes.toString('base64')))
      }),
    )
  })
})
