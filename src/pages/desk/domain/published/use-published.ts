import { useEffect, useRef, useState } from 'react'
import type { ResolverPair } from '../../../../domain/discovery/resolvers.ts'
import type { AskedPublished, PublishedNames } from '../../../../state/ask-published.ts'

export type PublishedState =
  | { readonly kind: 'not-asked' | 'asking' | 'offline' | 'not-loaded' }
  | ({ readonly kind: 'asked' } & AskedPublished)

/** Asks nobody anything before `ask` is called. */
export function usePublished(
  names: PublishedNames,
  resolvers: ResolverPair,
): readonly [PublishedState, () => void] {
  const [state, setState] = useState<PublishedState>({ kind: 'not-asked' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const ask = () => {
    if (state.kind === 'asking') return
    const { signal } = (running.current = new AbortController())
    const show = (next: PublishedState) => {
      if (!signal.aborted) setState(next)
    }
    setState({ kind: 'asking' })
    import('../../../../state/ask-published.ts').then(
      async ({ askPublished }) => show(stateOf(await askPublished(names, resolvers, { signal }))),
      () => show({ kind: 'not-loaded' }),
    )
  }
  return [state, ask]
}

const stateOf = (published: AskedPublished | 'offline'): PublishedState =>
  published === 'offline' ? { kind: published } : { kind: 'asked', ...published }
