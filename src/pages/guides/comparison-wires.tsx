import type { ReactNode } from 'react'
import type { Guide } from '../../domain/guides/guide.ts'
import { scenariosOf, scriptOf } from '../../domain/guides/wire.ts'
import { portRow } from '../../domain/ports/port-queries.ts'
import { SCRIPTS } from '../../guides/wires/scripts.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { WirePicture } from './wire-picture.tsx'
import { leadOf } from './wire-section.tsx'

/** Both conversations as they are meant to be, and what can happen to the one that begins readable. */
export function ComparisonWires({ guides }: { readonly guides: readonly [Guide, Guide] }): ReactNode {
  const { wire, comparison: text } = useText('guides')
  const rows = guides.map((guide) => portRow(guide.port))
  const pictures = rows.flatMap((row) => {
    const [own, ...others] = scenariosOf(row)
    const attacks = row.tlsMode === 'starttls' ? others.filter((other) => other !== 'implicit') : []
    return [own, ...attacks].flatMap((scenario) => (scenario ? [{ row, scenario }] : []))
  })
  return (
    <section>
      <h2 id="wire">{text.wire}</h2>
      <p className="small column">{wire.lead}</p>
      {pictures.map(({ row, scenario }, place) => {
        const script = SCRIPTS[scriptOf(row)]
        return (
          <details key={`${row.port}${scenario}`} className="wire-case" open={place === 0}>
            <summary>
              <h3>{format(wire.onPort, { port: row.port, title: wire.scenario[scenario].title })}</h3>
            </summary>
            <p className="column">{leadOf(wire, scenario, script.id)}</p>
            <WirePicture script={script} scenario={scenario} />
          </details>
        )
      })}
    </section>
  )
}
