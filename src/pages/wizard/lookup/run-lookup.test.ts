import { beforeEach, describe, expect, it, vi } from 'vitest'
import { hostname } from '../../../domain/address/hostname.ts'
import type { DomainAnswer } from '../../../domain/discovery/domain-answer.ts'
import { RESOLVERS } from '../../../domain/discovery/resolvers.ts'
import type { Facts } from '../../../state/facts.ts'
import { runLookup } from './run-lookup.ts'

const { lookUpDomain } = vi.hoisted(() => ({ lookUpDomain: vi.fn<() => Promise<unknown>>() }))
vi.mock('../../../state/look-up-domain.ts', () => ({ lookUpDomain }))
vi.mock('./late-answer.ts', () => ({ loadAnswerView: async () => 'the view' }))

const domain = hostname('shop.example')
const UNANSWERED: DomainAnswer = { domain, reports: [], disagreements: [], remarks: [] }
const run = () =>
  runLookup(domain, {
    parties: { resolvers: RESOLVERS },
    facts: {} as Facts,
    signal: new AbortController().signal,
    onReport: () => undefined,
  })

const reported = vi.fn<(error: unknown) => void>()
beforeEach(() => {
  reported.mockClear()
  vi.stubGlobal('reportError', reported)
  vi.stubGlobal('navigator', { onLine: true })
})

describe('a lookup', () => {
  it('ends with its answer, and with what draws it', async () => {
    lookUpDomain.mockResolvedValue(UNANSWERED)
    expect(await run()).toEqual({ kind: 'answered', answer: UNANSWERED, View: 'the view' })
  })

  it('ends where it fails on the way, and doesn’t hide why', async () => {
    const fault = new TypeError('Failed to fetch dynamically imported module')
    lookUpDomain.mockRejectedValue(fault)
    expect(await run()).toEqual({ kind: 'not-asked', after: 'not-loaded' })
    expect(reported).toHaveBeenCalledExactlyOnceWith(fault)
  })

  it('that heard nobody is one without a connection where there is none any more', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    lookUpDomain.mockResolvedValue(UNANSWERED)
    expect(await run()).toEqual({ kind: 'not-asked', after: 'offline' })
  })
})
