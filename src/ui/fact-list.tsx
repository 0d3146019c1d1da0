import type { ReactNode } from 'react'

export type Fact = readonly [term: string, description: ReactNode]

/** Terms and what holds for each. An entry that is false is left out. */
export function FactList({ facts }: { readonly facts: readonly (Fact | false | undefined)[] }): ReactNode {
  return (
    <dl>
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact[0]} className="grid gap-x-4 border-t border-rule py-1.5 sm:grid-cols-2">
              <dt className="text-muted">{fact[0]}</dt>
              <dd>{fact[1]}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
