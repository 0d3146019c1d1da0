import { setMaxListeners } from 'node:events'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import type { NamedServer } from '../../src/domain/discovery/answer.ts'
import { questionsFor, type DnsQuestion } from '../../src/domain/discovery/question.ts'
import { RESOLVERS } from '../../src/domain/discovery/resolvers.ts'
import { askResolvers } from '../../src/net/doh.ts'
import { proves } from '../exports/proof.ts'
import { expectedAnswer } from './answers.ts'
import { DOMAIN_IDS, domainFacts, domainOf } from './domains.ts'
import { startLookupLab, type LookupLab } from './lab.ts'
import { recordedServers } from './zone-records.ts'

let lab: LookupLab
beforeAll(async () => {
  lab = await startLookupLab()
})
afterAll(() => lab?.stop())

const keyOf = (question: DnsQuestion) => (question.type === 'SRV' ? question.service : question.type)
const inOrder = (servers: readonly NamedServer[]) =>
  servers.map((server) => JSON.stringify(server, Object.keys(server).toSorted())).toSorted()

describe('what both resolvers say, read by our own code', () => {
  for (const id of DOMAIN_IDS)
    proves(
      [
        ['lookup', 'unbound-doh'],
        ['lookup', 'knot-resolver'],
      ],
      id,
      async () => {
        const questions = questionsFor(domainOf(id))
        const { signal } = new AbortController()
        setMaxListeners(0, signal)
        const limits = { signal, milliseconds: id === 'silent' ? 8000 : 60_000 }
        const asked = await askResolvers(RESOLVERS, questions, limits)
        const kinds = asked.map(({ question, answers }) => [keyOf(question), answers.map(({ kind }) => kind)])
        const expected = questions.map((question) => [keyOf(question), expectedAnswer(id, keyOf(question))])
        expect(Object.fromEntries(kinds)).toEqual(Object.fromEntries(expected))
        for (const { question, answers } of asked)
          for (const [by, answer] of answers.entries()) {
            if (!('authentic' in answer)) continue
            expect(answer.authentic, question.name).toBe(domainFacts(id).dnssec === 'signed')
            const isLie = id === 'one-lies' && by === 0 && question.type === 'SRV'
            if (answer.kind === 'found' && !isLie)
              expect(inOrder(answer.servers), question.name).toEqual(inOrder(recordedServers(id, question)))
          }
      },
    )
})
