import { useRef, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { CureCode } from '../../domain/symptoms/cures.ts'
import type { Decoding } from '../../domain/symptoms/match.ts'
import type { SymptomId } from '../../domain/symptoms/symptom-ids.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { placeOf } from '../../state/fix-place.ts'
import { fixStore } from '../../state/fix-store.ts'
import { intakeStore } from '../../state/take-message.ts'
import { href, paths } from '../../ui/paths.ts'
import { ReaderNotice } from '../guides/reader-notice.tsx'
import { targetsOf } from '../guides/reader-target.ts'
import { WayBack } from '../guides/way-back.tsx'
import { Announcer } from '../result/announce.tsx'
import { Decoded } from './decoded.tsx'
import { HandOverSection } from './hand-over.tsx'
import { MessageBox } from './message-box.tsx'
import { Narrowing } from './narrowing.tsx'
import type { Tried } from './remedy.tsx'
import { SightingPicker } from './sighting-picker.tsx'
import { SymptomIndex } from './symptom-index.tsx'
import { TestHere } from './test-here.tsx'
import { ToldSighting } from './told-sighting.tsx'
import { ToldSymptom } from './told-symptom.tsx'
import { useAlive } from './use-alive.ts'
import { useFieldWanted } from './use-field-wanted.ts'
import { useFixReader } from './use-fix-reader.ts'
import { useMessage, type Message } from './use-message.ts'
import { useSteps } from './use-steps.ts'

/** The page for somebody whose mail doesn’t work: a message, or what they see, and what to do about it. */
export function FixBody(): ReactNode {
  const { decoder: text, questions, handing } = useText('fix')
  const field = useRef<HTMLTextAreaElement>(null)
  // Reads what the address hands over before the setup in it is read.
  const message = useMessage(field)
  useFieldWanted(field)
  const reader = useFixReader()
  const { brokenLink } = useStore(intakeStore)
  const state = useStore(fixStore)
  const alive = useAlive()
  const heading = useRef<HTMLHeadingElement>(null)
  const steps = useSteps(heading)
  const tried: Tried = { cures: state.tried, set: setTried }
  const found = message.decoding.kind === 'found' ? message.decoding.best : undefined
  const { sighting: _, ...place } = placeOf(state)
  const beforeSighting = { ...place, subject: 'message' } as const
  const isMessage = state.subject === 'message'
  const isUnknownBeside = !isMessage && message.decoding.kind === 'unknown'
  const picked = state.picked && isIn(message.decoding, state.picked) ? state.picked : undefined
  const symptom = isMessage ? (picked ?? found?.id) : undefined
  const inquiry = {
    ...(symptom ? { symptom } : {}),
    ...(state.subject === 'sighting' && state.sighting ? { sighting: state.sighting } : {}),
    answers: state.answers,
    tried: state.tried,
  }
  const hasMessage = message.decoding.kind !== 'empty'
  const asked =
    hasMessage ||
    symptom !== undefined ||
    inquiry.sighting !== undefined ||
    (state.subject === 'narrowing' && state.answers.length > 0)
  return (
    <Announcer>
      <WayBack reader={reader.setup} />
      <div className="column">
        <h1 tabIndex={-1}>{text.title}</h1>
        <ReaderNotice reader={reader.setup} words={handing.setupUnused} />
        {brokenLink && (
          <p className="notice notice-fair" role="status">
            {handing.broken}
          </p>
        )}
        <noscript>
          <p className="notice">{text.noScript}</p>
        </noscript>
        <MessageBox text={message.text} field={field} />
      </div>
      {/* Seen only where nothing below says it. */}
      <p role="status" className={isUnknownBeside ? 'small' : 'sr-only'}>
        {isUnknownBeside ? text.unknownBeside : <Spoken message={message} />}
      </p>
      {isMessage && message.decoding.kind !== 'empty' && (
        <Decoded
          decoding={message.decoding}
          safe={message.safe}
          picked={picked}
          onPick={(id) => steps.on({ picked: id })}
          reader={reader}
          tried={tried}
          heading={heading}
        />
      )}
      {isMessage && !hasMessage && picked && (
        <ToldSymptom id={picked} reader={reader} tried={tried} heading={heading} />
      )}
      {state.subject === 'sighting' && state.sighting && (
        <ToldSighting
          key={state.sighting}
          sighting={state.sighting}
          reader={reader}
          tried={tried}
          heading={heading}
          onOther={() => steps.back(beforeSighting)}
        />
      )}
      {state.subject === 'narrowing' && (
        <Narrowing place={placeOf(state)} steps={steps} reader={reader} tried={tried} heading={heading} />
      )}
      <TestHere servers={targetsOf(reader.setup)} />
      {asked && (
        <HandOverSection
          inquiry={inquiry}
          message={message.safe}
          {...(found ? { said: found.said } : {})}
          reader={reader}
        />
      )}
      {state.subject !== 'narrowing' && (
        <div className="column needs-script no-print">
          {isMessage && (
            <SightingPicker
              instead={asked}
              onPick={(sighting) => steps.on({ subject: 'sighting', sighting })}
            />
          )}
          <section>
            <h2 id="ask" tabIndex={-1}>
              {questions.askTitle}
            </h2>
            <p>{questions.askLead}</p>
            <p>
              <button
                type="button"
                className="button-quiet"
                disabled={!alive}
                onClick={() => steps.on({ subject: 'narrowing' })}
              >
                {state.answers.length > 0 ? questions.askOn : questions.askStart}
              </button>
            </p>
          </section>
          <section>
            <h2>{questions.checkTitle}</h2>
            <p>{questions.checkLead}</p>
            <p>
              <a className="button-quiet" href={href(paths.check())}>
                {questions.check}
              </a>
            </p>
          </section>
        </div>
      )}
      <div className={asked ? 'no-print' : undefined}>
        <SymptomIndex />
      </div>
    </Announcer>
  )
}

function setTried(cure: CureCode, tried: boolean): void {
  const { tried: before } = fixStore.getState()
  const rest = before.filter((each) => each !== cure)
  fixStore.setState({ tried: tried ? [...rest, cure] : rest })
}

/** Of another message than this, a fault that was picked counts no more. */
function isIn(decoding: Decoding, id: SymptomId): boolean {
  switch (decoding.kind) {
    case 'found':
      return [decoding.best, ...decoding.others].some((match) => match.id === id)
    case 'near':
      return decoding.meant.includes(id)
    case 'empty':
      return true
    case 'reply':
    case 'unknown':
      return false
  }
}

/** What was understood, for somebody who hears the page. */
function Spoken({ message: { decoding } }: { readonly message: Message }): ReactNode {
  const { decoder: text } = useText('fix')
  const { symptom } = useText('symptoms')
  switch (decoding.kind) {
    case 'empty':
      return null
    case 'found':
      return format(text.found, { name: symptom[decoding.best.id].name })
    case 'near':
      return format(text.nearTitle, { code: decoding.code })
    case 'reply':
      return format(text.replyTitle, { code: decoding.code })
    case 'unknown':
      return text.unknownTitle
  }
}
