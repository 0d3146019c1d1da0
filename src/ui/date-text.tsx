import type { ReactNode } from 'react'
import type { Locale } from '../i18n/locales.ts'
import { useLocale } from '../i18n/text-context.ts'

/** Our English writes the day first. */
const DATE_LOCALE: { readonly [L in Locale]: string } = { en: 'en-GB' }

/** `2026-11-21`, `2026-11` or `2026`, as people write it. The same wherever it is drawn: no time zone moves it. */
export function formatDate(locale: Locale, date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return new Intl.DateTimeFormat(DATE_LOCALE[locale], {
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1))
}

export function DateText({ date }: { readonly date: string }): ReactNode {
  return <time dateTime={date}>{formatDate(useLocale(), date)}</time>
}
