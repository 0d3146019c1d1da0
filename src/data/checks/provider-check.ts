import type { Provider } from '../../domain/providers/provider.ts'

export interface ProviderProblem {
  /** The id of the provider whose file is to be changed. */
  readonly provider: string
  readonly says: string
}

/** A rule that looks at all providers together, or at one in a way that its schema can't. */
export interface ProviderCheck {
  readonly name: string
  readonly description: string
  readonly check: (providers: readonly Provider[]) => readonly ProviderProblem[]
  /** Providers that may break the rule, each with the reason. One that no longer does is a problem itself. */
  readonly exceptions: readonly { readonly provider: string; readonly why: string }[]
}

/** Every problem, a line each. */
export function runChecks(
  checks: readonly ProviderCheck[],
  providers: readonly Provider[],
): readonly string[] {
  return checks.flatMap((rule) => runCheck(rule, providers))
}

function runCheck(rule: ProviderCheck, providers: readonly Provider[]): readonly string[] {
  const problems = rule.check(providers)
  const excused = new Set(rule.exceptions.map(({ provider }) => provider))
  const unneeded = [...excused].filter((id) => !problems.some(({ provider }) => provider === id))
  return [
    ...problems
      .filter(({ provider }) => !excused.has(provider))
      .map(({ provider, says }) => `${provider}.json: ${says} (rule ${rule.name}: ${rule.description})`),
    ...unneeded.map((id) => `rule ${rule.name}: ${id} no longer needs its exception`),
  ]
}

/** A problem for each value that a second provider, or the same one again, also has. */
export function findRepeated(
  providers: readonly Provider[],
  valuesOf: (provider: Provider) => readonly string[],
): readonly ProviderProblem[] {
  const owners = new Map<string, string>()
  return providers.flatMap((provider) =>
    valuesOf(provider).flatMap((value) => {
      const owner = owners.get(value)
      owners.set(value, owner ?? provider.id)
      return owner === undefined
        ? []
        : [{ provider: provider.id, says: `${value} is already in ${owner}.json` }]
    }),
  )
}
