import { useEffect, useRef, useState } from 'react'
import type { NameCheck, NamesToCheck } from '../../domain/discovery/name-check.ts'
import type { ResolverPair } from '../../domain/discovery/resolvers.ts'
import { keepContradiction, readContradiction } from '../../state/kept-contradiction.ts'

export type NameCheckState = { readonly kind: 'not-asked' } | { readonly kind: 'asking' } | NameCheck

/** Asks nobody anything before `ask` is called. */
export function useNameCheck(
  names: NamesToCheck,
  resolvers: ResolverPair | undefined,
): readonly [NameCheckState, () => void] {
  const [state, setState] = useState<NameCheckState>(readContradiction(names) ?? { kind: 'not-asked' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const ask = () => {
    if (!resolvers || state.kind === 'asking') return
    const { signal } = (running.current = new AbortController())
    setState({ kind: 'asking' })
    const show = (check: NameCheck) => {
      if (signal.aborted) return
      if (check.kind === 'contradicted') keepContradiction(names, check)
      setState(check)
    }
    import('../../state/check-names.ts').then(
      async ({ checkNames }) => show(await checkNames(names, resolvers, { signal })),
      () => show({ kind: 'not-confirmed', reason: { code: 'not-loaded' } }),
    )
  }
  return [state, ask]
}
