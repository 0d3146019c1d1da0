import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { messageParts, type MessageParams, type MessagePart } from './message.ts'

const written = ({ kind, text }: MessagePart): string =>
  kind === 'param' ? `{${text}}` : kind === 'label' ? `\`${text}\`` : text

describe('the parts of a message', () => {
  it.each<[string, readonly MessagePart[]]>([
    ['', []],
    ['Copy', [{ kind: 'text', text: 'Copy' }]],
    ['{what}', [{ kind: 'param', text: 'what' }]],
    [
      'Choose `SSL/TLS` for {client}.',
      [
        { kind: 'text', text: 'Choose ' },
        { kind: 'label', text: 'SSL/TLS' },
        { kind: 'text', text: ' for ' },
        { kind: 'param', text: 'client' },
        { kind: 'text', text: '.' },
      ],
    ],
    [
      '{a}{b}`c`',
      [
        { kind: 'param', text: 'a' },
        { kind: 'param', text: 'b' },
        { kind: 'label', text: 'c' },
      ],
    ],
    ['{ms-v-worlds}', [{ kind: 'param', text: 'ms-v-worlds' }]],
  ])('of “%s”', (message, parts) => {
    expect(messageParts(message)).toEqual(parts)
  })

  it('have nothing in a label but the app’s words', () => {
    expect(messageParts('`{x}`')).toEqual([{ kind: 'label', text: '{x}' }])
  })

  it('are plain text where braces or backticks don’t close', () => {
    for (const message of ['a { b', 'a } b', '{}', '{a b}', 'a ` b', '``'])
      expect(messageParts(message).every(({ kind }) => kind === 'text')).toBe(true)
  })

  it('are the message, whatever it is', () => {
    const unit = fc.constantFrom('{', '}', '`', 'a', ' ', '-', '{name}', '`label`', '$&', 'é', '\n')
    fc.assert(
      fc.property(fc.string({ unit }), (message) => {
        expect(messageParts(message).map(written).join('')).toBe(message)
      }),
    )
  })
})

describe('the parameters of a message', () => {
  it('are its names in braces, but for services', () => {
    expectTypeOf<MessageParams<'{client} on {imaps} at {provider}'>>().toEqualTypeOf<'client' | 'provider'>()
    expectTypeOf<MessageParams<'Port {ms-v-worlds}'>>().toEqualTypeOf<never>()
    expectTypeOf<MessageParams<'No names'>>().toEqualTypeOf<never>()
  })
})
