import { useLocale } from '../i18n/text-context.ts'

/** Joins words as the language lists them, without an “and”: `Windows, Mac, Linux`. */
export function useListWords(): (words: readonly string[]) => string {
  const format = new Intl.ListFormat(useLocale(), { type: 'unit' })
  return (words) => format.format(words)
}
