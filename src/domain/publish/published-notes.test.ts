import { describe, expect, it } from 'vitest'
import { hostname } from '../address/hostname.ts'
import type { AskedRecords, RecordsSaid } from '../discovery/record-answer.ts'
import type { ZoneRecord } from '../exporters/writers/zone.ts'
import { askBoth, askZone } from './example-zone.ts'
import { findObstacle, findPublishedNotes } from './published-notes.ts'
import { publishedQuestions } from './published-questions.ts'

const DOMAIN = hostname('example.test')
const questions = publishedQuestions(DOMAIN, undefined)
const MX: ZoneRecord = { name: DOMAIN, ttl: 1, type: 'MX', preference: 0, exchange: 'mx.example.test' }
const WEB: ZoneRecord = { name: `autoconfig.${DOMAIN}`, ttl: 1, type: 'A', address: '192.0.2.1' }

type Answer = AskedRecords['answers'][number]

const notes = (change: (said: RecordsSaid, name: string) => readonly [Answer, Answer], zone = [MX, WEB]) =>
  findPublishedNotes(
    DOMAIN,
    questions.map((question) => ({
      ...question,
      answers: change(askZone(zone, question), question.name),
    })),
  )

describe('what holds for all that was asked', () => {
  it('is that the domain isn’t signed', () => {
    expect(findPublishedNotes(DOMAIN, askBoth([MX, WEB], questions))).toEqual([{ code: 'not-signed' }])
  })

  it('is that it is, if both have checked it; the web server’s addresses are another matter', () => {
    const sign = (said: RecordsSaid, name: string): RecordsSaid =>
      said.kind === 'said' ? { ...said, authentic: !name.startsWith('autoconfig') } : said
    expect(notes((said, name) => [sign(said, name), sign(said, name)])).toEqual([{ code: 'signed' }])
    expect(notes((said, name) => [sign(said, name), said])).toEqual([{ code: 'not-signed' }])
  })

  it('is that there is no such domain', () => {
    expect(notes((said) => [said, said], [])).toEqual([{ code: 'no-such-domain' }])
  })

  it('is whose word it is alone', () => {
    expect(notes((said) => [said, { kind: 'timed-out' }])).toEqual([{ code: 'one-resolver', by: 0 }])
    expect(notes((said) => [{ kind: 'not-dns' }, said])).toEqual([{ code: 'one-resolver', by: 1 }])
    expect(
      notes((said, name) => (name.startsWith('_imaps') ? [said, { kind: 'refused' }] : [said, said])),
    ).toEqual([{ code: 'partly-one-resolver' }, { code: 'not-signed' }])
  })

  it('is that nobody knows, or that the domain’s own servers fail', () => {
    expect(notes(() => [{ kind: 'unreachable' }, { kind: 'server-failure' }])).toEqual([
      { code: 'no-answer' },
    ])
    expect(notes(() => [{ kind: 'server-failure' }, { kind: 'server-failure' }])).toEqual([
      { code: 'server-failure' },
    ])
  })

  it('leaves nothing to compare where nobody knows anything, or there is no domain', () => {
    expect(findObstacle(notes((said) => [said, said], []))).toEqual({ code: 'no-such-domain' })
    expect(findObstacle(notes(() => [{ kind: 'timed-out' }, { kind: 'timed-out' }]))).toEqual({
      code: 'no-answer',
    })
    expect(
      findObstacle(
        notes((said, name) =>
          name.startsWith('_imaps') ? [{ kind: 'timed-out' }, { kind: 'timed-out' }] : [said, said],
        ),
      ),
    ).toBeUndefined()
  })

  it('is that they disagree', () => {
    const other = { ...MX, exchange: 'mx.elsewhere.example' }
    expect(
      notes((said, name) => [said, name === DOMAIN ? askZone([other], { name, type: 'MX' }) : said]),
    ).toContainEqual({
      code: 'resolvers-disagree',
    })
  })
})
