import { describe, expect, test } from 'vitest'
import { CAUSES, causesOn, type CauseCode } from '../../domain/symptoms/causes.ts'
import { CURE_CODES, type CureCode } from '../../domain/symptoms/cures.ts'
import type { Remedy, Symptom } from '../../domain/symptoms/symptom.ts'
import { cures } from '../../i18n/en/symptoms/cures.ts'
import { branchesOf, type Outcome, type Step } from '../../domain/symptoms/narrow.ts'
import { SYMPTOMS } from './all-symptoms.ts'
import { narrowing } from './narrowing.ts'
import { OUR_RUN } from './shared.ts'
import { sightings } from './sightings.ts'

const all: readonly Symptom[] = Object.values(SYMPTOMS)

/** What answers a cause: an entry that names it has one of these. */
const ANSWERS: { readonly [C in CauseCode]: readonly [CureCode, ...CureCode[]] } = {
  'wrong-host': ['check-host', 'check-host-and-port', 'host-of-provider'],
  'wrong-port': ['match-encryption', 'check-host-and-port', 'use-implicit', 'answer-no'],
  'old-address': ['check-host', 'check-host-and-port'],
  'website-name': ['check-host', 'check-host-and-port', 'host-of-provider'],
  'relay-port-closed': ['next-sending-port', 'match-encryption', 'use-implicit'],
  'port-not-offered': ['next-sending-port', 'match-encryption', 'check-host-and-port'],
  'network-filter': ['other-network', 'next-sending-port'],
  'security-software': ['pause-mail-scanning', 'end-mail-scanning'],
  'proxy-answered': ['other-network'],
  offline: ['open-a-page'],
  'service-down': ['look-at-status'],
  'network-dropped': ['restart-and-retry', 'other-network'],
  'windows-network-damaged': ['repair-windows-network'],
  'slow-line': ['longer-time-out', 'smaller-message'],
  'ipv6-broken': ['other-network'],
  'starttls-on-implicit': ['match-encryption', 'use-implicit'],
  'tls-on-starttls': ['match-encryption', 'use-implicit'],
  'encryption-off': ['match-encryption', 'use-implicit'],
  'both-kinds': ['use-implicit'],
  'offer-missed': ['match-encryption', 'use-implicit'],
  'offer-removed': ['other-network', 'keep-encryption', 'use-implicit'],
  'server-without-tls': ['use-implicit', 'ask-tls', 'enter-by-hand'],
  'smtp-inspection': ['ask-network-owner'],
  'server-tls-broken': ['tell-provider', 'ask-tls'],
  'old-tls-here': ['update-system', 'tls-12-on'],
  'old-tls-there': ['ask-tls'],
  'certificate-of-host': ['host-of-provider'],
  'certificate-renewed': ['host-of-provider', 'ask-certificate'],
  'certificate-expired': ['tell-provider', 'ask-certificate'],
  'certificate-default': ['ask-certificate', 'host-of-provider', 'compare-certificate'],
  'certificate-chain': ['ask-certificate'],
  'certificate-antivirus': ['end-mail-scanning'],
  'somebody-between': ['other-network'],
  'roots-too-old': ['update-system'],
  'wrong-clock': ['check-clock'],
  'wrong-password': ['try-webmail', 'retype-password'],
  'name-without-domain': ['full-address'],
  'wrong-name': ['own-username', 'full-address'],
  'app-password-needed': ['app-password', 'app-password-without-spaces'],
  'app-password-mistyped': ['app-password', 'app-password-without-spaces'],
  'password-expired': ['new-password'],
  'oauth2-needed': ['sign-in-with-provider'],
  'sign-in-withdrawn': ['forget-sign-in'],
  'cookies-blocked': ['allow-cookies'],
  'sign-in-doubted': ['sign-in-browser'],
  'account-blocked': ['tell-provider', 'ask-smtp-allowed', 'sign-in-browser'],
  'access-off': ['switch-access-on'],
  'smtp-login-off': ['admin-smtp-login', 'ask-smtp-allowed'],
  'security-defaults': ['admin-sign-in-rule', 'sign-in-with-provider'],
  'login-not-offered': ['match-encryption', 'use-implicit'],
  'wrong-method': ['normal-password'],
  'spa-on': ['spa-off'],
  'mailbox-rights': ['ask-rights', 'switch-access-on'],
  'master-user': ['log-in-as-itself'],
  'app-ignores-refusal': ['replace-app'],
  'outgoing-login-off': ['outgoing-login-on'],
  'wrong-outgoing-server': ['right-outgoing-server'],
  'relay-port-used': ['match-encryption', 'use-implicit'],
  'from-differs': ['from-is-login'],
  'alias-not-allowed': ['ask-send-as'],
  'recipient-wrong': ['correct-address'],
  'server-fault': ['wait', 'tell-provider'],
  'server-busy': ['wait'],
  'sender-listed': ['tell-provider'],
  'mailbox-full': ['empty-mailbox'],
  'many-connections': ['close-other-apps', 'fewer-connections'],
  'cached-connections': ['fewer-connections'],
  'other-session': ['close-other-apps'],
  'checks-too-often': ['check-less-often'],
  'mailbox-damaged': ['tell-provider'],
  'pop-removes': ['keep-copies'],
  'old-pop-server': ['move-to-imap'],
  'nothing-published': ['enter-by-hand'],
  'fetched-seldom': ['fetch-more-often'],
  'sent-folder-elsewhere': ['choose-sent-folder'],
  'server-text-decides': ['read-server-text'],
}

function outcomesOf(step: Step): readonly Outcome[] {
  return 'cause' in step ? [step] : branchesOf(step).flatMap(([, next]) => outcomesOf(next))
}
const unanswered = (causes: readonly CauseCode[], offered: readonly CureCode[]) =>
  causes.filter((cause) => !ANSWERS[cause].some((cure) => offered.includes(cure)))

const seen: readonly (readonly [string, Remedy])[] = Object.entries(sightings)
test.each(seen)('what is seen, %s, has a cure for each of its causes', (_, { causes, cures: offered }) => {
  expect(unanswered(causes, offered)).toEqual([])
})
test.each(outcomesOf(narrowing))(
  'the questions end in $cause with a cure for it',
  ({ cause, cures: offered }) => {
    expect(unanswered([cause], offered)).toEqual([])
  },
)

describe.each(all)('$id', ({ causes, cures: offered, evidence, sources, words, pattern, breaks }) => {
  test('has a cure for each of its causes', () => {
    expect(unanswered(causes, offered)).toEqual([])
  })

  test('names no cause and no cure twice', () => {
    expect(new Set(causes).size).toBe(causes.length)
    expect(new Set(offered).size).toBe(offered.length)
  })

  test('rests on what its evidence says', () => {
    if (evidence === 'lab') expect(sources).toContain(OUR_RUN)
    if (evidence === 'rfc') expect(sources.some(({ name }) => name.startsWith('RFC '))).toBe(true)
    expect(sources.every(({ url }) => url === undefined || URL.canParse(url))).toBe(true)
  })

  test('can be found, or is what is seen without a text', () => {
    expect(words !== undefined || pattern !== undefined || ['silence', 'nowhere'].includes(breaks)).toBe(true)
  })
})

test('no cause and no cure stands in the lists for nothing', () => {
  const named = new Set([
    ...[...all, ...seen.map(([, remedy]) => remedy)].flatMap(({ causes }) => causes),
    ...outcomesOf(narrowing).map(({ cause }) => cause),
  ])
  // Told only where the reader’s setup is known.
  expect(CAUSES.filter((cause) => !named.has(cause))).toEqual(['wrong-name'])
})

test('in a text about receiving, no cause of sending is told', () => {
  const { causes } = SYMPTOMS['any-timeout']
  expect(causesOn(causes, ['incoming', 'outgoing'])).toEqual(causes)
  expect(causesOn(causes, ['incoming'])).not.toContain('relay-port-closed')
})

/** RFC 8314 §5.2: no easy way around encryption or the check of a certificate. */
describe('no cure switches protection off', () => {
  const OFF =
    /\b(?:switch|turn|untick|disable|leave|choose|set|use)\b[^.:]*\b(?:encryption|TLS|SSL|STARTTLS|certificates?)\b[^.:]*\boff\b|\bwithout (?:SSL|TLS|encryption)\b|\baccept the certificate\b/i
  test.each(CURE_CODES)('%s', (code) => {
    const { do: said } = cures[code]
    const warns = /^(?:don’t|answer|if the app has sent)/i.test(said)
    expect(warns || !OFF.test(said), said).toBe(true)
  })
  test('that can fail', () => {
    expect('Switch the encryption off for a try').toMatch(OFF)
    expect('Accept the certificate to go on').toMatch(OFF)
  })
})
