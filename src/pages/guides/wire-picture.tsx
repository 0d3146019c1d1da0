import { useRef, useState, type ReactNode } from 'react'
import { composeWire, type Scenario, type Script } from '../../domain/guides/wire.ts'
import { useText } from '../../i18n/text-context.ts'
import { EndIcon, ListenerIcon } from './wire-icons.tsx'
import { WireLine } from './wire-line.tsx'
import { WireStepper } from './wire-stepper.tsx'

/** A conversation on the wire, whole or line by line, and what somebody on the way gets of each line. */
export function WirePicture({
  script,
  scenario,
}: {
  readonly script: Script
  readonly scenario: Scenario
}): ReactNode {
  const { wire } = useText('guides')
  const lines = composeWire(script, scenario)
  const [step, setStep] = useState<number>()
  const list = useRef<HTMLOListElement>(null)
  const { client, server } = wire.parties[script.id]
  const go = (to: number | undefined) => {
    setStep(to)
    if (to !== undefined) list.current?.children[to]?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <figure className="wire">
      <div className="wire-ends" aria-hidden="true">
        <span>
          <EndIcon end="client" />
          {client}
        </span>
        <span>
          {server}
          <EndIcon end="server" />
        </span>
        <span className="wire-listener">
          <ListenerIcon />
          {wire.listener}
        </span>
      </div>
      <WireStepper lines={lines} script={script.id} step={step} onStep={go} />
      <ol ref={list} className="wire-lines">
        {lines.map((line, place) => (
          <WireLine
            key={place}
            line={line}
            script={script.id}
            reached={step === undefined || place < step ? 'said' : place === step ? 'now' : 'later'}
          />
        ))}
      </ol>
    </figure>
  )
}
