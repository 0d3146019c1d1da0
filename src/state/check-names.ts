import type { NameCheck, NamesToCheck } from '../domain/discovery/name-check.ts'
import { judgeNames } from '../domain/discovery/judge-names.ts'
import { questionsAbout } from '../domain/discovery/question.ts'
import type { ResolverPair } from '../domain/discovery/resolvers.ts'
import { askResolvers, type AskLimits } from '../net/doh.ts'

/** Asks the domain’s own DNS about the servers of a link. Loaded, as all that it needs, when somebody asks for it. */
export async function checkNames(
  names: NamesToCheck,
  resolvers: ResolverPair,
  limits: AskLimits,
): Promise<NameCheck> {
  const asked = await askResolvers(resolvers, questionsAbout(names.domain), limits)
  const isSilent = asked.every(({ answers }) => answers.every(({ kind }) => kind === 'unreachable'))
  if (isSilent && !navigator.onLine) return { kind: 'not-confirmed', reason: { code: 'offline' } }
  return judgeNames(names, asked)
}
