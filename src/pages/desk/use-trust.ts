import { useEffect, useState } from 'react'
import { decodeSetup, encodeSetup } from '../../domain/link/codec.ts'
import type { Setup } from '../../domain/link/setup.ts'
import type { LinkTrust } from '../../domain/link/trust.ts'
import type { Facts } from '../../state/facts.ts'
import { judgeHeldLink } from '../../state/held-link.ts'

/** How the page behind a link would judge it; none while that isn’t known yet. */
export function useTrust(setup: Setup | undefined, facts: Facts): LinkTrust | undefined {
  const key = setup && encodeSetup(setup)
  const [judged, setJudged] = useState<{ readonly key: string; readonly trust: LinkTrust }>()
  useEffect(() => {
    // The link itself, not the setup, which is made anew on each render.
    const link = key === undefined ? undefined : decodeSetup(key)
    if (!link?.ok || key === undefined) return undefined
    let wanted = true
    judgeHeldLink(link.value, facts).then(
      (trust) => wanted && setJudged({ key, trust }),
      // Without the list that names are judged by, the link stays unjudged and is not shown.
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [key, facts])
  return judged?.key === key ? judged?.trust : undefined
}
