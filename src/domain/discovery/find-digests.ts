import { compareAnswers, type Settled } from './agreement.ts'
import type { AskedQuestion } from './judge-names.ts'
import type { Proof } from './report.ts'

/** SHA-256 digests of the automatic-configuration document, in base 64, and what vouches for them. */
export interface Digests {
  readonly digests: readonly string[]
  readonly proof: Proof
}

const NONE: Digests = { digests: [], proof: { kind: 'nobody' } }

/**
 * The digests that the domain’s DNS has of its automatic-configuration document. Several are allowed, for while it is
 * changed (draft-ietf-mailmaint-pacc). Then resolvers may know different ones for a while: those that both know count.
 */
export function findDigests(asked: readonly AskedQuestion[]): Digests {
  const record = asked.find(({ question }) => question.type === 'TXT')
  if (!record) return NONE
  const agreement = compareAnswers(record.answers)
  switch (agreement.kind) {
    case 'texts':
      return {
        digests: digestsOf(agreement),
        proof: { kind: 'both-resolvers', authentic: agreement.authentic },
      }
    case 'disagree':
      return findCommon(agreement.said)
    case 'one-answer':
      return {
        digests: digestsOf(agreement.answer),
        proof: { kind: 'one-resolver', by: agreement.by, other: agreement.other },
      }
    case 'nothing':
    case 'found':
    case 'not-offered':
    case 'server-failure':
    case 'no-answer':
      return NONE
  }
}

function findCommon([one, other]: readonly [Settled, Settled]): Digests {
  const theirs = digestsOf(other)
  const digests = digestsOf(one).filter((digest) => theirs.includes(digest))
  if (digests.length === 0) return NONE
  const authentic = [one, other].every((answer) => answer.kind === 'texts' && answer.authentic)
  return { digests, proof: { kind: 'both-resolvers', authentic } }
}

function digestsOf(answer: Settled): readonly string[] {
  return answer.kind === 'texts' ? [...new Set(answer.texts.flatMap(readDigest))] : []
}

/** 32 bytes (RFC 4648 section 4). */
const SHA_256 = /^[A-Za-z0-9+/]{43}=$/

/** `v=UAAC1; a=sha256; d=…`. A record with another algorithm, or a tag twice, is for somebody else or a mistake. */
function readDigest(text: string): readonly string[] {
  const tags = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => /^(\w+)\s*=\s*(.*)$/.exec(part))
  const values = new Map(tags.flatMap((tag) => (tag?.[1] ? [[tag[1], tag[2] ?? '']] : [])))
  const isWhole = tags.every((tag) => tag !== null) && values.size === tags.length
  const digest = values.get('d') ?? ''
  return isWhole &&
    tags[0]?.[1] === 'v' &&
    values.get('v') === 'UAAC1' &&
    values.get('a') === 'sha256' &&
    SHA_256.test(digest)
    ? [digest]
    : []
}
