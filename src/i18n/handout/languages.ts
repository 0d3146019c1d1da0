import type { HandoutWords } from '../../domain/desk/handout.ts'

/** The languages that support writes to customers in, under their own names. Apart from those that the site speaks. */
export const HANDOUT_LANGUAGES = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  it: 'Italiano',
  nl: 'Nederlands',
  pl: 'Polski',
  pt: 'Português',
} as const
export type HandoutLanguage = keyof typeof HANDOUT_LANGUAGES

const WORDS: { readonly [L in HandoutLanguage]: () => Promise<HandoutWords> } = {
  en: () => import('./en.ts').then((module) => module.en),
  de: () => import('./de.ts').then((module) => module.de),
  es: () => import('./es.ts').then((module) => module.es),
  fr: () => import('./fr.ts').then((module) => module.fr),
  it: () => import('./it.ts').then((module) => module.it),
  nl: () => import('./nl.ts').then((module) => module.nl),
  pl: () => import('./pl.ts').then((module) => module.pl),
  pt: () => import('./pt.ts').then((module) => module.pt),
}

export function isHandoutLanguage(text: string): text is HandoutLanguage {
  return Object.hasOwn(HANDOUT_LANGUAGES, text)
}

export function loadHandoutWords(language: HandoutLanguage): Promise<HandoutWords> {
  return WORDS[language]()
}
