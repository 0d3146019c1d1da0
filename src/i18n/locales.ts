/** English has no prefix in addresses; every other language lives under its tag. */
export const LOCALES = ['en'] as const
export type Locale = (typeof LOCALES)[number]
export const DEFAULT_LOCALE: Locale = 'en'

/** Which way a language is written, for `dir`. */
export const DIRECTION: { readonly [L in Locale]: 'ltr' | 'rtl' } = { en: 'ltr' }
