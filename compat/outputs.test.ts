import { describe, expect, it } from 'vitest'
import { decodeError } from '../src/data/symptoms/decode-error.ts'
import { readOutput } from '../src/domain/probe/read-output.ts'
import { maskSecrets } from '../src/domain/symptoms/secrets.ts'
import { expectedOf, acceptable, seenIn } from './expected.ts'
import { PASSWORD, WRONG_PASSWORD } from './lab/places.ts'
import { readOutputs } from './outputs.ts'

describe('what real programs wrote when a real server refused them', () => {
  it.each(readOutputs())('$fault, by $client', ({ fault, client, text }) => {
    expect(acceptable(expectedOf(fault, client)), text).toContain(seenIn(decodeError(text)))
  })
})

/** The password, also where a program wrote it in base64. */
function passwordsIn(text: string): readonly string[] {
  const tokens = text.match(/[A-Za-z0-9+/]{8,}={0,2}/g) ?? []
  const readable = [text, ...tokens.map((token) => Buffer.from(token, 'base64').toString())]
  return [PASSWORD, WRONG_PASSWORD].filter((password) => readable.some((each) => each.includes(password)))
}

describe('the same outputs', () => {
  const outputs = readOutputs()
  it('name the same fault once their secrets are hidden', () => {
    for (const { text } of outputs)
      expect(seenIn(decodeError(maskSecrets(text).text)), text).toBe(seenIn(decodeError(text)))
  })

  it('hold a password here and there, and none once it is hidden', () => {
    expect(outputs.filter(({ text }) => passwordsIn(text).length > 0)).not.toEqual([])
    const left = outputs.filter(({ text }) => passwordsIn(maskSecrets(text).text).length > 0)
    expect(left.map(({ fault, client }) => `${fault} by ${client}`)).toEqual([])
  })

  it('are never taken for a login that went well, where it was refused', () => {
    const wrong = outputs.filter(
      ({ fault, text }) =>
        fault.startsWith('wrong-password') && readOutput(text).findings.includes('login-accepted'),
    )
    expect(wrong).toEqual([])
  })
})
