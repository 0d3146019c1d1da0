import type { Hostname } from '../address/hostname.ts'
import type { AskedRecords } from '../discovery/record-answer.ts'
import { settleRecords, type SettledRecords } from './settle-records.ts'

/** What holds for all that was asked. */
export type PublishedNote =
  | { readonly code: 'no-such-domain' }
  /** Neither resolver gave any answer that can be used. */
  | { readonly code: 'no-answer' }
  /** Both met a fault with the domain’s own servers, everywhere. */
  | { readonly code: 'server-failure' }
  /** `by`: the place in the pair of the one that all of it comes from. */
  | { readonly code: 'one-resolver'; readonly by: 0 | 1 }
  /** Some of it comes from one resolver only. */
  | { readonly code: 'partly-one-resolver' }
  | { readonly code: 'resolvers-disagree' }
  /** Both resolvers checked the signatures of all records that they found. */
  | { readonly code: 'signed' }
  /** Without DNSSEC, whoever sits between could answer for the domain. */
  | { readonly code: 'not-signed' }

export function findPublishedNotes(
  domain: Hostname,
  asked: readonly AskedRecords[],
): readonly PublishedNote[] {
  const settled = asked.map((one) => ({ ...one, settled: settleRecords(one) }))
  const all = settled.map((one) => one.settled)
  const said = all.filter((one) => one.kind === 'said')
  const unknown = all.filter((one) => one.kind === 'unknown')
  if (unknown.length === all.length)
    return [{ code: unknown.every((one) => one.serverFailure) ? 'server-failure' : 'no-answer' }]
  const own = settled.find(({ name, type }) => name === domain && type === 'MX')?.settled
  if (own?.kind === 'said' && !own.nameKnown) return [{ code: 'no-such-domain' }]
  return [
    ...(all.some(({ kind }) => kind === 'disagree') ? [{ code: 'resolvers-disagree' } as const] : []),
    ...resolverNote(said),
    ...signatureNote(
      settled.flatMap((one) =>
        // A web server or a mail server elsewhere has signatures of its own, or none.
        one.settled.kind === 'said' && one.name.endsWith(domain) && one.type !== 'A' && one.type !== 'AAAA'
          ? [one.settled]
          : [],
      ),
    ),
  ]
}

/** Why there is nothing to set against the form: no record was found out about, or there is no domain to have one. */
export type Obstacle = Extract<
  PublishedNote,
  { readonly code: 'no-such-domain' | 'no-answer' | 'server-failure' }
>

export const findObstacle = (notes: readonly PublishedNote[]): Obstacle | undefined =>
  notes.find(
    (note): note is Obstacle =>
      note.code === 'no-such-domain' || note.code === 'no-answer' || note.code === 'server-failure',
  )

type Said = Extract<SettledRecords, { readonly kind: 'said' }>

function resolverNote(said: readonly Said[]): readonly PublishedNote[] {
  const [first] = said
  const single = said.filter(({ by }) => by !== undefined)
  if (!first || single.length === 0) return []
  const { by } = first
  return by !== undefined && said.every((one) => one.by === by)
    ? [{ code: 'one-resolver', by }]
    : [{ code: 'partly-one-resolver' }]
}

function signatureNote(said: readonly Said[]): readonly PublishedNote[] {
  const found = said.filter(({ records, by }) => records.length > 0 && by === undefined)
  if (found.length === 0) return []
  return [{ code: found.every(({ authentic }) => authentic) ? 'signed' : 'not-signed' }]
}
