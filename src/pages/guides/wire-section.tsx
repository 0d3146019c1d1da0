import type { ReactNode } from 'react'
import type { Claim } from '../../domain/guides/claim.ts'
import {
  portOfScenario,
  scenariosOf,
  scriptOf,
  type Scenario,
  type ScriptId,
} from '../../domain/guides/wire.ts'
import type { TableRow } from '../../domain/ports/port-queries.ts'
import { SCRIPTS } from '../../guides/wires/scripts.ts'
import type { Areas } from '../../i18n/catalog.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { ClaimParagraphs } from './cites.tsx'
import { WirePicture } from './wire-picture.tsx'

/** The port as it is meant to be used, drawn at once; what it is compared with, and what can go wrong, one press away. */
export function WireSection({
  row,
  listening,
}: {
  readonly row: TableRow
  readonly listening: readonly Claim[]
}): ReactNode {
  const { wire } = useText('guides')
  const script = SCRIPTS[scriptOf(row)]
  const scenarios = scenariosOf(row)
  return (
    <section>
      <h2 id="wire">{wire.heading}</h2>
      <div className="column">
        <ClaimParagraphs claims={listening} />
        <p className="small">{wire.lead}</p>
      </div>
      {scenarios.map((scenario, place) => (
        <details key={scenario} className="wire-case" open={place === 0}>
          <summary>
            <h3>{titleOf(wire, row, scenario)}</h3>
          </summary>
          <p className="column">{leadOf(wire, scenario, script.id)}</p>
          <WirePicture script={script} scenario={scenario} />
        </details>
      ))}
    </section>
  )
}

/** What takes place on another port says on which. */
function titleOf(wire: Areas['guides']['wire'], row: TableRow, scenario: Scenario): string {
  const { title } = wire.scenario[scenario]
  const port = portOfScenario(row, scenario)
  return port === row.port ? title : format(wire.onPort, { port, title })
}

/** Between servers there is no login to lose, and another remedy. */
export function leadOf(wire: Areas['guides']['wire'], scenario: Scenario, script: ScriptId): string {
  const own: { readonly [S in Scenario]?: string } = script === 'relay' ? wire.relayLead : {}
  return own[scenario] ?? wire.scenario[scenario].lead
}
