import { createContext, useContext } from 'react'
import type { Area, Areas } from './catalog.ts'
import type { Locale } from './locales.ts'

export interface TextContextValue {
  readonly locale: Locale
  readonly areas: Partial<Areas>
}

export const TextContext = createContext<TextContextValue | null>(null)

/** The sentences of one area. A page that forgot to name the area is a bug, found by the first render. */
export function useText<A extends Area>(area: A): Areas[A] {
  const text = useContext(TextContext)?.areas[area]
  if (!text) throw new Error(`text area ${area} is not loaded on this page`)
  return text
}

export function useLocale(): Locale {
  const context = useContext(TextContext)
  if (!context) throw new Error('no text context')
  return context.locale
}
