import { describe, expect, test } from 'vitest'
import { decodeError } from './decode-error.ts'
import { otherWords } from './other-words.ts'

const forms = Object.entries(otherWords).flatMap(([id, words]: [string, readonly string[]]) =>
  words.map((form) => ({ id, form })),
)

describe('what other apps say', () => {
  test.each(forms)('$id: $form', ({ id, form }) => {
    const said = form.replaceAll('…', 'mail.example.org')
    for (const text of [said, `Oops\n\n${said} [jane] 11:02\nOK`]) {
      const found = decodeError(text)
      expect(found.kind === 'found' && found.best.id).toBe(id)
    }
  })
})
