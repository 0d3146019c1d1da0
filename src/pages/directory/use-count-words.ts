import { format } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/text-context.ts'

interface CountWords {
  readonly one: `{count}${string}`
  readonly other: `{count}${string}`
}

/** A number of things in words. A language with more than two forms says all but one by a form that fits any number. */
export function useCountWords(): (count: number, words: CountWords) => string {
  const rules = new Intl.PluralRules(useLocale())
  return (count, words) => format(rules.select(count) === 'one' ? words.one : words.other, { count })
}
