import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DNS_NAMESPACE, sha256Base64, uuidV5 } from './digest.ts'

describe('a digest', () => {
  it('is SHA-256 of the bytes, in base 64', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(sha256Base64(text)).toBe(createHash('sha256').update(text, 'utf8').digest('base64'))
      }),
    )
  })

  it('is of the very bytes, also where they are no text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(sha256Base64(bytes)).toBe(createHash('sha256').update(bytes).digest('base64'))
      }),
    )
  })
})

describe('a UUID of a name', () => {
  it('is the one of the standard’s own example', () => {
    // RFC 9562, appendix A.4.
    expect(uuidV5(DNS_NAMESPACE, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2')
  })

  it('differs with the name and with the namespace', () => {
    const one = uuidV5(DNS_NAMESPACE, 'example.com')
    expect(uuidV5(DNS_NAMESPACE, 'example.org')).not.toBe(one)
    expect(uuidV5(one, 'example.com')).not.toBe(one)
  })
})
