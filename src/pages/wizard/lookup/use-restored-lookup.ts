import { useEffect, useState } from 'react'
import type { Hostname } from '../../../domain/address/hostname.ts'
import type { Facts } from '../../../state/facts.ts'
import { forgetLookup, keepLookup, readKeptReports, readLookup } from '../../../state/kept-lookups.ts'
import { loadAnswerView } from './late-answer.ts'

/** Whether what this tab found out about the domain before a reload is here again. True where there is nothing of it. */
export function useRestoredLookup(domain: Hostname | undefined, facts: Facts): boolean {
  const [tried, setTried] = useState<Hostname>()
  const isKept = domain !== undefined && readKeptReports(domain) !== undefined
  const isWaiting = isKept && readLookup(domain) === undefined && tried !== domain
  useEffect(() => {
    if (!isWaiting || domain === undefined) return
    let isGone = false
    const goOn = () => {
      if (!isGone) setTried(domain)
    }
    Promise.all([import('../../../state/restore-lookup.ts'), loadAnswerView()])
      .then(([{ restoreLookup }]) => {
        const answer = restoreLookup(domain, facts)
        if (answer) keepLookup(answer)
        else forgetLookup(domain)
        return goOn()
      })
      // Without the code that reads it, the person is asked again.
      .catch(goOn)
    return () => {
      isGone = true
    }
  }, [isWaiting, domain, facts])
  return !isWaiting
}
