import { useCallback, useMemo, useState } from 'react'
import type { FieldError } from '../../ui/error-summary.tsx'

/** A question with one choice: what is chosen, and what is wrong if Continue comes too early. */
export function useChoice(preselected: string | undefined, field: string, missing: string) {
  const [chosen, setChosen] = useState(preselected)
  const [attempts, setAttempts] = useState(0)
  const errors = useMemo<readonly FieldError[]>(
    () => (attempts > 0 ? [{ field, message: missing }] : []),
    [attempts, field, missing],
  )
  const choose = useCallback((value: string) => {
    setChosen(value)
    setAttempts(0)
  }, [])
  const complain = useCallback(() => setAttempts((before) => before + 1), [])
  return { chosen, choose, complain, errors }
}
