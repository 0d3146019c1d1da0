import type { ReactNode } from 'react'
import type { BreakStep } from '../../domain/symptoms/break-step.ts'
import { chooseBreakPort } from '../../domain/symptoms/choose-break-port.ts'
import { composeBreak } from '../../domain/symptoms/compose-break.ts'
import type { Side } from '../../domain/symptoms/cures.ts'
import { isBeforeServers } from '../../domain/symptoms/fault-point.ts'
import { fitBreak } from '../../domain/symptoms/fit-break.ts'
import type { Symptom } from '../../domain/symptoms/symptom.ts'
import type { TableRow } from '../../domain/ports/port-queries.ts'
import { chooseAnswer } from '../../guides/wires/answers.ts'
import { signInByBrowser } from '../../guides/wires/browser-sign-in.ts'
import { SCRIPTS } from '../../guides/wires/scripts.ts'
import type { Areas } from '../../i18n/catalog.ts'
import { useText } from '../../i18n/text-context.ts'
import { PortLink } from '../../ui/port-link.tsx'
import { Text } from '../../ui/text.tsx'
import { rowsOf } from '../guides/reader-target.ts'
import { EndIcon } from '../guides/wire-icons.tsx'
import { BreakLine } from './break-line.tsx'
import type { FixReader } from './use-fix-reader.ts'

/**
 * The conversation up to the line at which this fault breaks it, on one of the ports on which it is met: the reader’s own
 * where it can be, with their way to sign in.
 */
export function BreakPicture({
  symptom,
  side,
  reader,
}: {
  readonly symptom: Symptom
  readonly side?: Side
  readonly reader: FixReader
}): ReactNode {
  const { wire: text } = useText('fix')
  const { wire } = useText('guides')
  const own = rowsOf(reader.setup).map(({ service }) => service)
  const row = chooseBreakPort(symptom.services, symptom.breaks, side, own)
  const signIn = reader.cure?.account?.signIn[row.protocol === 'smtp' ? 'outgoing' : 'incoming']
  const { at, byBrowser } = fitBreak(symptom, signIn)
  const plain = SCRIPTS[row.protocol === 'smtp' ? 'submission' : row.protocol]
  const script = byBrowser ? signInByBrowser(plain) : plain
  const answer = chooseAnswer(symptom, script.id)
  const steps = composeBreak(script, row.tlsMode, at, answer.says)
  const { client, server } = wire.parties[script.id]
  return (
    <figure className="wire" data-ends="two">
      <div className="wire-ends" aria-hidden="true">
        <span>
          <EndIcon end="client" />
          {client}
        </span>
        <span>
          {server}
          <EndIcon end="server" />
        </span>
      </div>
      <ol className="wire-lines">
        {steps.map((step, place) => (
          <BreakLine key={place} step={step} script={script.id} means={meaningOf(step, text, wire)} />
        ))}
      </ol>
      {symptom.where !== 'server-reply' && symptom.words !== undefined && (
        <p className="wire-shown">
          <span>{text.shown}:</span>{' '}
          <code className="value" lang="en" translate="no">
            {symptom.words}
          </code>
        </p>
      )}
      <figcaption className="wire-caption">
        <Caption row={row} before={isBeforeServers(at)} />
        {steps.some(({ from, says }) => from === 'server' && says.length > 0) &&
          ` ${answer.others ? text.noteOthers : text.note}`}
      </figcaption>
    </figure>
  )
}

function Caption({ row, before }: { readonly row: TableRow; readonly before: boolean }): ReactNode {
  const { wire: text } = useText('fix')
  if (before) return `${text.captionBefore}.`
  const port = <PortLink port={row.port} />
  return (
    <>
      {row.protocol === 'smtp' ? (
        <Text of={text.captionSending} with={{ port }} />
      ) : (
        <Text of={text.captionReading} with={{ port, protocol: row.protocol.toUpperCase() }} />
      )}
      {'.'}
    </>
  )
}

function meaningOf(
  { means }: BreakStep,
  { event }: Areas['fix']['wire'],
  wire: Areas['guides']['wire'],
): string {
  const words: { readonly [M in BreakStep['means']]: string } = { ...wire.means, ...event }
  return words[means]
}
