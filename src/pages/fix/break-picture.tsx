import type { ReactNode } from 'react'
import { chooseBreakPort, composeBreak, type BreakStep } from '../../domain/symptoms/compose-break.ts'
import type { Side } from '../../domain/symptoms/cures.ts'
import type { Symptom } from '../../domain/symptoms/symptom.ts'
import type { TableRow } from '../../domain/ports/port-queries.ts'
import { chooseAnswer } from '../../guides/wires/answers.ts'
import { SCRIPTS } from '../../guides/wires/scripts.ts'
import type { Areas } from '../../i18n/catalog.ts'
import { useText } from '../../i18n/text-context.ts'
import { PortLink } from '../../ui/port-link.tsx'
import { Text } from '../../ui/text.tsx'
import { EndIcon } from '../guides/wire-icons.tsx'
import { BreakLine } from './break-line.tsx'

/** The conversation up to the line at which this fault breaks it, on one of the ports on which it is met. */
export function BreakPicture({
  symptom,
  side,
}: {
  readonly symptom: Symptom
  readonly side?: Side
}): ReactNode {
  const { wire: text } = useText('fix')
  const { wire } = useText('guides')
  const row = chooseBreakPort(symptom.services, symptom.breaks, side)
  const script = SCRIPTS[row.protocol === 'smtp' ? 'submission' : row.protocol]
  const steps = composeBreak(script, row.tlsMode, symptom.breaks, chooseAnswer(symptom, script.id))
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
        <Caption row={row} before={symptom.breaks === 'before'} />
        {steps.some(({ from, says }) => from === 'server' && says.length > 0) && ` ${text.note}`}
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
