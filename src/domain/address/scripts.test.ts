import { expect, test } from 'vitest'
import { mixesScripts } from './scripts.ts'

test.each([
  'example',
  'bücher',
  'почта',
  'ελληνικά',
  '例え',
  'テスト例え',
  'abc例え',
  '한국',
  'abc한국',
  'مثال',
  'דוגמה',
  'mail-2',
  '123',
  '台湾ㄅ',
])('one script, or several that are written together: %s', (label) => expect(mixesScripts(label)).toBe(false))

test.each(['gm\u0430il', 'ma\u03B9l', '\u0440aypal', 'почтa', 'abcдef', '例えд', '한국テ', '\u13A0pple'])(
  'scripts that are not written together, or that no name is written in: %s',
  (label) => expect(mixesScripts(label)).toBe(true),
)
