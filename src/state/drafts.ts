import { useState } from 'react'
import { PLACES, readTab, writeTab } from './tab-storage.ts'

/**
 * What is chosen or typed and not yet answered with Continue. Kept for this tab, so that a reload, or a look at a guide,
 * loses nothing. A draft's key names the question and what it is about: about something else it is another question.
 */
const drafts = new Map<string, string>()

export function restoreDrafts(): void {
  for (const [key, value] of parseDrafts(readTab(PLACES.drafts) ?? ''))
    if (!drafts.has(key)) drafts.set(key, value)
}

export function forgetDraft(key: string): void {
  if (drafts.delete(key)) save()
}

export function readDraft(key: string): string | undefined {
  return drafts.get(key)
}

/** As if the person had typed it, for a question that isn’t open yet. */
export function putDraft(key: string, value: string): void {
  drafts.set(key, value)
  save()
}

/** The person starts again: nothing is kept. */
export function forgetAllDrafts(): void {
  drafts.clear()
  save()
}

/** Like `useState` for one text, kept. `initial` counts only where there is no draft. */
export function useDraft<T extends string | undefined>(
  key: string,
  initial: T,
): readonly [T | string, (value: string) => void] {
  const [value, setValue] = useState<T | string>(drafts.get(key) ?? initial)
  const keep = (next: string) => {
    drafts.set(key, next)
    save()
    setValue(next)
  }
  return [value, keep]
}

function save(): void {
  writeTab(PLACES.drafts, JSON.stringify([...drafts]))
}

/** Only pairs of texts are drafts of ours. */
export function parseDrafts(text: string): readonly (readonly [string, string])[] {
  try {
    const raw: unknown = JSON.parse(text || '[]')
    return Array.isArray(raw) ? raw.filter(isPair) : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

function isPair(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string')
}
