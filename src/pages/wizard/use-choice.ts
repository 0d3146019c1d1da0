import { useCallback, useMemo, useState } from 'react'
import { forgetDraft, useDraft } from '../../state/drafts.ts'
import type { FieldError } from '../../ui/error-summary.tsx'

/** A question with one choice: what is chosen, and what is wrong if Continue comes too early. */
export function useChoice(draftKey: string, preselected: string | undefined, field: string, missing: string) {
  const [chosen, setChosen] = useDraft(draftKey, preselected)
  const [attempts, setAttempts] = useState(0)
  const errors = useMemo<readonly FieldError[]>(
    () => (attempts > 0 ? [{ field, message: missing }] : []),
    [attempts, field, missing],
  )
  const choose = (value: string) => {
    setChosen(value)
    setAttempts(0)
  }
  const complain = useCallback(() => setAttempts((before) => before + 1), [])
  /** The answer is in the store now. */
  const settle = () => forgetDraft(draftKey)
  return { chosen, choose, complain, settle, errors }
}
