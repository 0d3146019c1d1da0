import { describe, expect, test } from 'vitest'
import { hostname } from '../address/hostname.ts'
import { INITIAL, type WizardState } from './state.ts'
import {
  firstOpenStep,
  isAsked,
  reachableStep,
  stepAfter,
  stepBefore,
  STEPS,
  type Step,
  type StepFacts,
} from './steps.ts'

const provider: WizardState = { ...INITIAL, service: { kind: 'provider', id: 'gmail', by: 'domain' } }
const unknown: WizardState = { ...INITIAL, unknownDomain: hostname('example.org') }
const typed: WizardState = {
  ...unknown,
  service: {
    kind: 'typed',
    by: 'person',
    typed: {
      domain: hostname('example.org'),
      inHost: hostname('imap.example.org'),
      outHost: hostname('smtp.example.org'),
      username: 'email',
    },
  },
}
const plainApp: WizardState = { ...provider, client: 'ios-mail' }
const family: WizardState = { ...provider, client: 'outlook' }
const member: WizardState = { ...provider, client: 'outlook-mac' }
const receiving: WizardState = { ...plainApp, incoming: 'recommended' }
const whole: WizardState = { ...receiving, outgoing: 'recommended' }

const more: StepFacts = {}
const asked = (state: WizardState, facts: StepFacts = more) =>
  STEPS.filter((step) => isAsked(step, state, facts))

describe('which questions are asked', () => {
  test('of somebody with a provider that we know', () => {
    expect(asked(plainApp)).toEqual(['provider', 'client', 'incoming', 'outgoing', 'result'])
  })
  test('the servers, only where we don’t know the domain', () => {
    expect(asked(unknown)).toContain('servers')
    expect(asked(typed)).toContain('servers')
    expect(asked(provider)).not.toContain('servers')
  })
  test('the edition, only of a family', () => {
    expect(asked(family)).toContain('edition')
    expect(asked(member)).toContain('edition')
    expect(asked({ ...provider, client: 'thunderbird-android' })).toContain('edition')
    expect(asked(plainApp)).not.toContain('edition')
    expect(asked(provider)).not.toContain('edition')
  })
  test('nothing more where the service can’t be set up at all', () => {
    expect(asked(provider, { stopsAfter: 'provider' })).toEqual(['provider', 'result'])
    expect(asked(member, { stopsAfter: 'provider' })).toEqual(['provider', 'result'])
  })
  test('no port where the app can’t do it', () => {
    expect(asked(plainApp, { stopsAfter: 'client' })).toEqual(['provider', 'client', 'result'])
    expect(asked(member, { stopsAfter: 'client' })).toEqual(['provider', 'client', 'edition', 'result'])
  })
})

describe('the first open question', () => {
  test.each<[string, WizardState, StepFacts, Step]>([
    ['of nobody yet', INITIAL, more, 'provider'],
    ['after an unknown domain', unknown, more, 'servers'],
    ['after the servers', typed, more, 'client'],
    ['after a provider', provider, more, 'client'],
    ['after a family', family, more, 'edition'],
    ['after its member', member, more, 'incoming'],
    ['after an app', plainApp, more, 'incoming'],
    ['after the incoming port', receiving, more, 'outgoing'],
    ['after everything', whole, more, 'result'],
    ['where the service ends it', provider, { stopsAfter: 'provider' }, 'result'],
    ['where the app ends it', plainApp, { stopsAfter: 'client' }, 'result'],
  ])('%s', (_when, state, facts, step) => expect(firstOpenStep(state, facts)).toBe(step))
})

describe('a step opened by its address', () => {
  test('is shown when all before it is answered', () => {
    for (const step of ['provider', 'client', 'incoming', 'outgoing', 'result'] as const)
      expect(reachableStep(step, whole, more)).toBe(step)
  })
  test('is the first open one when something before it is not', () => {
    for (const step of STEPS) expect(reachableStep(step, INITIAL, more)).toBe('provider')
    expect(reachableStep('result', receiving, more)).toBe('outgoing')
    expect(reachableStep('outgoing', family, more)).toBe('edition')
    expect(reachableStep('result', unknown, more)).toBe('servers')
  })
  test('is the first open one when it is not asked', () => {
    expect(reachableStep('servers', whole, more)).toBe('result')
    expect(reachableStep('edition', receiving, more)).toBe('outgoing')
    expect(reachableStep('incoming', plainApp, { stopsAfter: 'client' })).toBe('result')
    expect(reachableStep('client', provider, { stopsAfter: 'provider' })).toBe('result')
  })
  test('may be gone back to', () => {
    expect(reachableStep('client', whole, more)).toBe('client')
    expect(reachableStep('edition', { ...whole, client: 'outlook-mac' }, more)).toBe('edition')
    expect(reachableStep('servers', { ...typed, client: 'aerc' }, more)).toBe('servers')
  })
})

describe('back and on', () => {
  test.each<[WizardState, StepFacts, readonly Step[]]>([
    [whole, more, ['provider', 'client', 'incoming', 'outgoing', 'result']],
    [member, more, ['provider', 'client', 'edition', 'incoming', 'outgoing', 'result']],
    [{ ...typed, client: 'aerc' }, more, ['provider', 'servers', 'client', 'incoming', 'outgoing', 'result']],
    [provider, { stopsAfter: 'provider' }, ['provider', 'result']],
    [plainApp, { stopsAfter: 'client' }, ['provider', 'client', 'result']],
  ])('go through the questions that are asked (%#)', (state, facts, path) => {
    path.forEach((step, place) => {
      expect(stepBefore(step, state, facts)).toBe(path[place - 1])
      expect(stepAfter(step, state, facts)).toBe(path[place + 1] ?? 'result')
    })
  })
})
