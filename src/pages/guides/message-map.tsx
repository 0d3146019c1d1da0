import { Fragment, type ReactNode } from 'react'
import { MESSAGE_PATH, type Leg } from '../../domain/guides/message-path.ts'
import type { PortNumber } from '../../domain/ports/ports.ts'
import { useText } from '../../i18n/text-context.ts'
import type { ReaderSetup } from '../../state/reader-setup.ts'
import { href, paths } from '../../ui/paths.ts'
import { Text } from '../../ui/text.tsx'
import { Cites } from './cites.tsx'

/** From app to app: who hands the message to whom, and on which port. */
export function MessageMap({
  here,
  reader,
}: {
  readonly here?: PortNumber
  readonly reader: ReaderSetup
}): ReactNode {
  const { map: text } = useText('guides')
  const yours = portsOf(reader)
  const [first, ...stations] = text.stations
  return (
    <section className="map">
      <h2 id="map">{text.heading}</h2>
      <p className="column">{text.lead}</p>
      <ol className="map-path">
        <li className="map-station">{first}</li>
        {MESSAGE_PATH.map((leg, place) => (
          <Fragment key={leg.role}>
            <MapLeg leg={leg} here={here} yours={yours} />
            <li className="map-station">{stations[place]}</li>
          </Fragment>
        ))}
      </ol>
      <OwnSetup reader={reader} />
      <p className="small column">
        {text.encryptionEnds} <Cites by={['RFC 3207 §6', 'RFC 8314 §1']} />
      </p>
    </section>
  )
}

function MapLeg({
  leg,
  here,
  yours,
}: {
  readonly leg: Leg
  readonly here: PortNumber | undefined
  readonly yours: readonly number[]
}): ReactNode {
  const { map: text } = useText('guides')
  return (
    <li className="map-leg">
      <span className="map-job">
        {text.leg[leg.role].name} <span className="sr-only">({text.leg[leg.role].explained})</span>
      </span>
      <span className="map-ports">
        {leg.ports.map((port, place) => (
          <Fragment key={port}>
            {place > 0 && <span className="small"> {text.or} </span>}
            <a
              href={href(paths.port(port))}
              className="map-port"
              aria-current={port === here ? 'page' : undefined}
              data-yours={yours.includes(port) || undefined}
            >
              <span translate="no">{port}</span>
              {yours.includes(port) && <span className="map-tag">{text.yours}</span>}
            </a>
          </Fragment>
        ))}
      </span>
    </li>
  )
}

function OwnSetup({ reader }: { readonly reader: ReaderSetup }): ReactNode {
  const { map: text } = useText('guides')
  if (reader.kind !== 'known') return null
  const { service, client, incoming, outgoing } = reader.situation
  if (!service || !client || !incoming || !outgoing) return null
  return (
    <p className="column">
      <Text
        of={text.yourSetup}
        with={{
          provider: service.name,
          client: client.name,
          outgoing: outgoing.choice.port,
          incoming: incoming.choice.port,
        }}
      />
    </p>
  )
}

function portsOf(reader: ReaderSetup): readonly number[] {
  if (reader.kind !== 'known') return []
  const { incoming, outgoing } = reader.situation
  return [incoming, outgoing].flatMap((option) => (option ? [option.choice.port] : []))
}
