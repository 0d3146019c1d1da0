import type { ReactNode, Ref } from 'react'
import { SYMPTOM_IDS, type SymptomId } from '../../domain/symptoms/symptom-ids.ts'
import type { Decoding } from '../../domain/symptoms/match.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { Text } from '../../ui/text.tsx'
import { FoundText } from './found-text.tsx'
import { OtherMatches } from './other-matches.tsx'
import type { Tried } from './remedy.tsx'
import { ToldSymptom } from './told-symptom.tsx'
import type { FixReader } from './use-fix-reader.ts'

/** What a pasted message comes to. */
export function Decoded({
  decoding,
  safe,
  picked,
  onPick,
  reader,
  tried,
  heading,
}: {
  readonly decoding: Exclude<Decoding, { kind: 'empty' }>
  readonly safe: string
  /** Another of the faults than the likeliest. */
  readonly picked: SymptomId | undefined
  readonly onPick: (id: SymptomId) => void
  readonly reader: FixReader
  readonly tried: Tried
  readonly heading: Ref<HTMLHeadingElement>
}): ReactNode {
  const { decoder: text } = useText('fix')
  const { reply } = useText('symptoms')
  switch (decoding.kind) {
    case 'found': {
      const ids = [decoding.best, ...decoding.others].map(({ id }) => id)
      const id = picked ?? decoding.best.id
      const others = ids.filter((each) => each !== id)
      return (
        <ToldSymptom
          id={id}
          {...(decoding.side ? { side: decoding.side } : {})}
          reader={reader}
          tried={tried}
          heading={heading}
        >
          <FoundText safe={safe} decoding={decoding} />
          {decoding.reply && (
            <p>
              {format(text.replyBeside, { code: decoding.reply.code })}{' '}
              <Text of={reply[decoding.reply.meaning]} />
            </p>
          )}
          {others.length > 0 && (
            <details className="index-group" open={others.length < 4}>
              <summary>
                <h3>{text.also}</h3>
              </summary>
              <OtherMatches ids={others} onPick={onPick} />
            </details>
          )}
        </ToldSymptom>
      )
    }
    case 'near':
      return (
        <>
          <div className="column">
            <h2 ref={picked ? null : heading} tabIndex={-1}>
              {format(text.nearTitle, { code: decoding.code })}
            </h2>
            <p>{decoding.meant.length > 0 ? text.nearMeant : text.nearNone}</p>
            <OtherMatches ids={decoding.meant} onPick={onPick} />
          </div>
          {picked && <ToldSymptom id={picked} reader={reader} tried={tried} heading={heading} />}
        </>
      )
    case 'reply':
      return (
        <div className="column">
          <h2 ref={heading} tabIndex={-1}>
            {format(text.replyTitle, { code: decoding.code })}
          </h2>
          <p className="lead">
            <Text of={reply[decoding.meaning]} />
          </p>
          <p className="small">{text.replyLead}</p>
        </div>
      )
    case 'unknown':
      return (
        <div className="column">
          <h2 ref={heading} tabIndex={-1}>
            {text.unknownTitle}
          </h2>
          <p>{format(text.unknownBody, { count: SYMPTOM_IDS.length })}</p>
          <p>
            <Text of={text.unknownLanguage} />
          </p>
        </div>
      )
  }
}
