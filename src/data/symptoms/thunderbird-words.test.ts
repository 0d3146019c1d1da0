import { describe, expect, test } from 'vitest'
import { decode, makeDecoder } from '../../domain/symptoms/decode.ts'
import { isSymptomId } from '../../domain/symptoms/symptom-ids.ts'
import { SYMPTOMS } from './all-symptoms.ts'
import { thunderbirdWords } from './thunderbird-words.ts'

const decoder = makeDecoder(Object.values(SYMPTOMS), { translations: thunderbirdWords })
const forms = Object.entries(thunderbirdWords).flatMap(([id, words]: [string, readonly string[]]) =>
  words.map((form) => ({ id, form })),
)

describe('what Thunderbird says in other languages', () => {
  test.each(forms)('$id: $form', ({ id, form }) => {
    const said = form.replaceAll('…', 'mail.example.org')
    for (const text of [said, `Thunderbird\n\n${said}. jane@example.org\n[OK]`]) {
      const found = decode(text, decoder)
      expect(found.kind === 'found' && found.best.id).toBe(id)
    }
  })

  test('is about faults that we know', () => {
    expect(Object.keys(thunderbirdWords).filter((id) => !isSymptomId(id))).toEqual([])
    expect(forms.length).toBeGreaterThan(250)
  })
})

test('a long text in a writing that doesn’t set words apart is read in one go', () => {
  for (const piece of ['サーバー ', 'サーバー への接続がタイムアウト', '送信 (SMTP) サーバー '])
    expect(decode(piece.repeat(1e6 / piece.length), decoder)).toEqual({ kind: 'unknown' })
})
