import { useCallback, useEffect, useRef, useState } from 'react'
import type { ProviderIndex } from '../../domain/providers/lookup.ts'
import type { EntryOutcome } from '../../state/answer-entry.ts'
import { PLACES, readTab, writeTab } from '../../state/tab-storage.ts'
import type { Suggestion } from '../../ui/combobox.tsx'
import { useNavigate } from '../../ui/navigation.ts'
import { useTypedText } from '../../ui/use-typed-text.ts'

/** The engine with the provider data: what is needed to answer. */
type EntryEngine = (typeof import('./engine.tsx'))['engine'] & { readonly index: ProviderIndex }

async function loadEngine(): Promise<EntryEngine> {
  const { engine } = await import('./engine.tsx')
  engine.restoreAnswers()
  return { ...engine, index: await engine.loadKnownProviders() }
}

const MOST_SUGGESTIONS = 6

/** The first question's behaviour: what is typed, what is suggested, and what comes of Continue. */
export function useEntry() {
  const [text, setText, field] = useTypedText('')
  const [engine, setEngine] = useState<EntryEngine>()
  const [outcome, setOutcome] = useState<EntryOutcome>()
  const [failed, setFailed] = useState(false)
  const picked = useRef<{ readonly id: string; readonly text: string }>(null)
  const form = useRef<HTMLFormElement>(null)
  const navigate = useNavigate()

  /** The field is in use: what it suggests from is fetched, once. Whoever typed before hydration comes here by typing on. */
  const wake = useCallback(() => {
    // A failure here costs only the suggestions: Continue tries again, and says so if it fails.
    if (!engine) loadEngine().then(setEngine, () => undefined)
  }, [engine])

  const settle = useCallback(
    (next: EntryOutcome, { goOnward }: EntryEngine) => {
      setOutcome(next)
      if (next.kind === 'go') goOnward(navigate).catch(() => setFailed(true))
    },
    [navigate],
  )

  const submit = useCallback(
    async (typed: string) => {
      setFailed(false)
      const ready = await loadEngine().catch(() => undefined)
      if (!ready) return setFailed(true)
      setEngine(ready)
      const chosen = picked.current?.text === typed ? ready.index.byId.get(picked.current.id) : undefined
      const next = chosen
        ? ready.takeProvider(chosen, 'picked', ready.addressIn(typed))
        : await ready.answerTyped(ready.index, typed)
      if (next) settle(next, ready)
    },
    [settle],
  )

  useEffect(() => {
    const typed = field.current?.value ?? ''
    const kept = readTab(PLACES.entry)
    if (kept && typed === '') setText(kept)
    if (typed !== '') writeTab(PLACES.entry, typed)
    // Continue was pressed before the framework was up: see `app/start.ts`.
    if (form.current?.dataset['waiting']) void submit(typed)
  }, [field, setText, submit])

  const suggestions: readonly Suggestion[] =
    engine && text.trim() !== ''
      ? engine
          .suggestProviders(engine.index, text, MOST_SUGGESTIONS)
          .map(({ provider, domain }) => ({
            id: provider.id,
            main: completed(text, domain) ?? provider.name,
            detail: completed(text, domain) ? provider.name : (provider.domains[0] ?? ''),
          }))
          .filter(({ main }) => main !== text)
      : []

  const type = (typed: string) => {
    wake()
    setText(typed)
    writeTab(PLACES.entry, typed)
  }

  const pick = (suggestion: Suggestion) => {
    picked.current = { id: suggestion.id, text: suggestion.main }
    type(suggestion.main)
  }

  return { text, type, field, form, engine, outcome, failed, settle, submit, suggestions, pick, wake }
}

/** `jane@gm` with `gmail.com` makes `jane@gmail.com`; a text without an `@` is completed by a name instead. */
function completed(text: string, domain: string | undefined): string | undefined {
  const at = text.lastIndexOf('@')
  return at > 0 && domain ? text.slice(0, at + 1) + domain : undefined
}
