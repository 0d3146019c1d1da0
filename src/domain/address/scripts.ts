/** The scripts that names are written in today (Unicode UAX 31, table 5), without the signs that all of them share. */
const SCRIPTS = [
  'Arabic',
  'Armenian',
  'Bengali',
  'Bopomofo',
  'Cyrillic',
  'Devanagari',
  'Ethiopic',
  'Georgian',
  'Greek',
  'Gujarati',
  'Gurmukhi',
  'Han',
  'Hangul',
  'Hebrew',
  'Hiragana',
  'Kannada',
  'Katakana',
  'Khmer',
  'Lao',
  'Latin',
  'Malayalam',
  'Myanmar',
  'Oriya',
  'Sinhala',
  'Tamil',
  'Telugu',
  'Thaana',
  'Thai',
  'Tibetan',
] as const
type Script = (typeof SCRIPTS)[number]

const EXPRESSIONS = SCRIPTS.map(
  (script) => [script, new RegExp(`\\p{Script_Extensions=${script}}`, 'u')] as const,
)

/** Digits, the hyphen and marks go with every script. */
const SHARED = /[\p{Script_Extensions=Common}\p{Script_Extensions=Inherited}]/u

/** Written together in Japan, China and Korea (Unicode UTS 39, section 5.2, “highly restrictive”). */
const TOGETHER: readonly (readonly Script[])[] = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Bopomofo'],
  ['Latin', 'Han', 'Hangul'],
]

/**
 * Whether one label of a name (`gmаil`, whose third letter is Cyrillic) mixes scripts that are not written together, or
 * has a sign of a script that no name of today is written in. Labels of different scripts in one name are usual.
 */
export function mixesScripts(label: string): boolean {
  const signs = [...label].filter((sign) => !SHARED.test(sign)).map(scriptsOf)
  const one = SCRIPTS.some((script) => signs.every((scripts) => scripts.includes(script)))
  if (one) return false
  return !TOGETHER.some((group) => signs.every((scripts) => scripts.some((script) => group.includes(script))))
}

function scriptsOf(sign: string): readonly Script[] {
  return EXPRESSIONS.filter(([, expression]) => expression.test(sign)).map(([script]) => script)
}
