import { describe, expect, it } from 'vitest'
import { SYMPTOMS } from '../../data/symptoms/all-symptoms.ts'
import { decodeError } from '../../data/symptoms/decode-error.ts'
import type { ScriptId } from '../../domain/guides/wire.ts'
import type { TableRow } from '../../domain/ports/port-queries.ts'
import { BREAK_EVENTS, type BreakStep } from '../../domain/symptoms/break-step.ts'
import { chooseBreakPort } from '../../domain/symptoms/choose-break-port.ts'
import { composeBreak } from '../../domain/symptoms/compose-break.ts'
import type { Side } from '../../domain/symptoms/cures.ts'
import { FAULT_POINTS, isBeforeServers } from '../../domain/symptoms/fault-point.ts'
import { fitBreak } from '../../domain/symptoms/fit-break.ts'
import { sidesOf, type Symptom } from '../../domain/symptoms/symptom.ts'
import { chooseAnswer } from '../../guides/wires/answers.ts'
import { signInByBrowser } from '../../guides/wires/browser-sign-in.ts'
import { SCRIPTS } from '../../guides/wires/scripts.ts'

const all: readonly Symptom[] = Object.values(SYMPTOMS)

interface Picture {
  readonly symptom: Symptom
  readonly side: Side | 'either'
  readonly row: TableRow
  readonly script: ScriptId
  readonly steps: readonly BreakStep[]
}

function draw(symptom: Symptom, side: Side | undefined): Picture {
  const row = chooseBreakPort(symptom.services, symptom.breaks, side)
  const { at, byBrowser } = fitBreak(symptom, undefined)
  const plain = SCRIPTS[row.protocol === 'smtp' ? 'submission' : row.protocol]
  const script = byBrowser ? signInByBrowser(plain) : plain
  const { says } = chooseAnswer(symptom, script.id)
  return {
    symptom,
    side: side ?? 'either',
    row,
    script: script.id,
    steps: composeBreak(script, row.tlsMode, at, says),
  }
}

const pictures = all.flatMap((symptom) => [undefined, ...sidesOf(symptom)].map((side) => draw(symptom, side)))
const means = ({ steps }: Picture) => steps.map((step) => step.means)
const says = ({ steps }: Picture) => steps.flatMap((step) => step.says)
const ids = (wrong: readonly Picture[]) => wrong.map(({ symptom, side }) => `${symptom.id}, ${side}`)
const cuts = ({ steps }: Picture) => steps.at(-1)?.sealed === true

describe('a picture goes with the text of its page', () => {
  it('no login goes well where the likeliest cause is that there was none', () => {
    const wrong = pictures.filter(
      (picture) =>
        picture.symptom.causes[0] === 'outgoing-login-off' &&
        means(picture).some((each) => each === 'logs-in' || each === 'lets-in'),
    )
    expect(ids(wrong)).toEqual([])
  })

  it('nothing is encrypted where the likeliest cause is that encryption is off', () => {
    const wrong = pictures.filter(
      (picture) =>
        picture.symptom.causes[0] === 'encryption-off' &&
        picture.steps.some(({ sealed, means: each }) => sealed || each === 'handshake'),
    )
    expect(ids(wrong)).toEqual([])
  })

  it('nothing is said to be refused in the clear inside encryption', () => {
    const wrong = pictures.filter(
      (picture) =>
        cuts(picture) &&
        means(picture).some(
          (each) => each === 'not-in-clear' || each === 'login-not-here' || each === 'finds-no-login',
        ),
    )
    expect(ids(wrong)).toEqual([])
  })

  it('a password is called wrong only where that is the likeliest cause, or what the login lacks', () => {
    const WRONG = ['wrong-password', 'name-without-domain', 'app-password-needed']
    const wrong = pictures.filter(
      (picture) => means(picture).includes('login-refused') && !WRONG.includes(picture.symptom.causes[0]),
    )
    expect(ids(wrong)).toEqual([])
  })

  it('a certificate is doubted for the reason that is the likeliest', () => {
    const told = (cause: string) =>
      new Set(
        pictures
          .filter(({ symptom }) => symptom.breaks.startsWith('certificate') && symptom.causes[0] === cause)
          .map((picture) => means(picture).at(-1)),
      )
    expect([...told('certificate-expired')]).toEqual(['certificate-not-today'])
    expect([...told('certificate-default')]).toEqual(['certificate-unknown-signer'])
    expect(told('certificate-of-host')).not.toContain('certificate-not-today')
  })

  it('no password goes over the wire where the sign-in in the browser is what fails', () => {
    const wrong = pictures.filter(
      (picture) =>
        picture.symptom.causes[0] === 'sign-in-withdrawn' &&
        says(picture).some((line) => / LOGIN /.test(line)),
    )
    expect(ids(wrong)).toEqual([])
  })

  it('a list of abilities never has what is said to be missing', () => {
    const uidl = pictures.filter(({ symptom }) => symptom.causes[0] === 'old-pop-server')
    expect(uidl.length).toBeGreaterThan(0)
    for (const { steps } of uidl)
      expect(steps.filter(({ from }) => from === 'server').flatMap((step) => step.says)).not.toContain('UIDL')
  })
})

describe('a picture can happen', () => {
  it('on a port of its symptom, and on the side in question', () => {
    for (const { symptom, side, row } of pictures) {
      expect(symptom.services).toContain(row.service)
      if (side !== 'either') expect(row.protocol === 'smtp').toBe(side === 'outgoing')
    }
  })

  it('nobody begins encryption by a command on a port that begins with it, but where that is the fault', () => {
    const wrong = pictures.filter(
      ({ row, steps, symptom }) =>
        row.tlsMode === 'implicit' &&
        symptom.breaks !== 'upgrade-inside' &&
        steps.some((step) => step.says.some((line) => /STARTTLS|STLS/.test(line))),
    )
    expect(ids(wrong)).toEqual([])
  })

  it('only mail that is sent has a sender and a recipient', () => {
    const wrong = pictures.filter(
      (picture) => picture.row.protocol !== 'smtp' && /sender|relay|stranger/.test(means(picture).join(' ')),
    )
    expect(ids(wrong)).toEqual([])
  })

  it('where no connection is made, no server says anything', () => {
    const FIRST = [
      'no-address',
      'no-way',
      'no-answer',
      'no-connection',
      'no-greeting',
      'silence',
      'cut',
      'cannot-write',
    ]
    const wrong = pictures.filter(
      ({ symptom: { breaks }, steps }) =>
        (isBeforeServers(breaks) || FIRST.includes(breaks)) &&
        steps.some(({ from, says: lines }) => from === 'server' && lines.length > 0),
    )
    expect(ids(wrong)).toEqual([])
  })
})

/** RFC 5321 §4.2, RFC 9051 §7.1, RFC 1939 §3. */
const BEGINS = {
  submission: /^\d{3}[ -]/,
  relay: /^\d{3}[ -]/,
  imap: /^(?:a\d|\*) (?:OK|NO|BAD|BYE)\b/,
  pop3: /^(?:\+OK|-ERR)/,
} as const satisfies { readonly [S in ScriptId]: RegExp }

describe('what the server answers at the break', () => {
  const answers = pictures.flatMap((picture) => {
    const last = picture.steps.at(-1)
    return last?.mark && last.from === 'server' && last.says.length > 0 ? [{ ...picture, last }] : []
  })

  it('has the code or the tag that servers write', () => {
    for (const { script, last } of answers) for (const line of last.says) expect(line).toMatch(BEGINS[script])
  })

  it('answers the tag that was asked by', () => {
    const tagged = answers.filter(
      ({ script, last }) => script === 'imap' && last.says.at(-1)?.startsWith('a'),
    )
    expect(tagged.length).toBeGreaterThan(5)
    for (const { symptom, steps, last } of tagged) {
      const asked = steps.findLast(({ from }) => from === 'client')?.says[0]?.split(' ')[0]
      expect([symptom.id, last.says.at(-1)?.split(' ')[0]]).toEqual([symptom.id, asked])
    }
  })

  it('is there for every fault that a server puts in words, and is read as that fault', () => {
    /** Told by the list of abilities, and the app says the rest. */
    const SILENT = ['imap-logindisabled']
    for (const { id } of all.filter(({ where }) => where === 'server-reply')) {
      if (SILENT.includes(id)) continue
      const found = answers.filter(({ symptom }) => symptom.id === id)
      expect([id, found.length]).not.toEqual([id, 0])
      for (const { last } of found) {
        const decoded = decodeError(last.says.join('\n'))
        expect([id, decoded.kind === 'found' && decoded.best.id]).toEqual([id, id])
      }
    }
  })
})

it('every point at which it can break, and every event, is in some picture', () => {
  const drawn = new Set(pictures.flatMap(means))
  expect(FAULT_POINTS.filter((at) => !all.some(({ breaks }) => breaks === at))).toEqual([])
  expect(BREAK_EVENTS.filter((event) => !drawn.has(event))).toEqual([])
})
