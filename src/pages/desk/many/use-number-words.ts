import { useLocale } from '../../../i18n/text-context.ts'

/** A large number as the language writes it: `100,000`. */
export function useNumberWords(): (number: number) => string {
  const format = new Intl.NumberFormat(useLocale())
  return (number) => format.format(number)
}
