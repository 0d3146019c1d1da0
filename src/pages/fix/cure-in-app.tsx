import type { ReactNode } from 'react'
import type { CurrentClient, SettingRef } from '../../domain/clients/client.ts'
import type { Trail, TrailAction } from '../../domain/clients/trail.ts'
import { settingsOf, type CureCode, type Side } from '../../domain/symptoms/cures.ts'
import {
  resolveCure,
  type CureField,
  type CurePlace,
  type CureReader,
  type CureWay,
} from '../../domain/symptoms/resolve-cure.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { LabelWords } from '../../ui/label-words.tsx'
import { useListWords } from '../../ui/list-words.ts'
import { Text } from '../../ui/text.tsx'
import { ActionText } from '../directory/action-text.tsx'
import { FieldValue } from '../result/shown-field.tsx'

/** Where in the reader’s app a cure is done, and what belongs there. Nothing for a cure that is about no setting. */
export function CureInApp({
  cure,
  sides,
  reader,
}: {
  readonly cure: CureCode
  readonly sides: readonly Side[]
  readonly reader: CureReader
}): ReactNode {
  const { cures: text } = useText('fix')
  const { ways, missing } = resolveCure(cure, sides, reader)
  return (
    <>
      {ways.map((way, at) => (
        <Way key={at} way={way} client={reader.client} />
      ))}
      {ways.length > 0 && asksSecurity(cure, sides) && hasOneSwitch(reader.client) && (
        <p className="small">{text.oneSwitch}</p>
      )}
      {missing.length > 0 && <Missing settings={missing} name={reader.client.name} />}
    </>
  )
}

const asksSecurity = (cure: CureCode, sides: readonly Side[]): boolean =>
  settingsOf(cure, sides).some((ref) => ref.endsWith('.security'))

const hasOneSwitch = ({ security: { tls, starttls } }: CurrentClient): boolean =>
  [tls, starttls].every((choice) => typeof choice === 'object' && 'switch' in choice)

function Way({ way, client }: { readonly way: CureWay; readonly client: CurrentClient }): ReactNode {
  const { cures: text } = useText('fix')
  const { unverifiedMark } = useText('common')
  return (
    <div className="cure-place">
      {way.again && <p>{format(text.again, { client: client.name })}</p>}
      {way.trails.map((trail, at) => (
        <TrailWords key={at} trail={trail} />
      ))}
      {actionsOf(way).map((action, at) => (
        <p key={at}>
          <ActionText action={action} client={client} />
        </p>
      ))}
      {way.unverified && <p className="small">({unverifiedMark})</p>}
      {way.places.map((place, at) => (
        <Place key={at} place={place} />
      ))}
    </div>
  )
}

/** What is to be done where the ways end: said once where all versions say the same. */
function actionsOf({ trails }: CureWay): readonly TrailAction[] {
  const once = new Map(
    trails.flatMap(({ actions }) => actions.map((each) => [JSON.stringify({ ...each, versions: '' }), each])),
  )
  return [...once.values()]
}

function TrailWords({ trail }: { readonly trail: Trail }): ReactNode {
  const { cures: text } = useText('fix')
  const common = useText('common')
  const path = trail.stops.map((stop, at) => (
    <span key={at}>
      {at > 0 && <span aria-hidden="true"> › </span>}
      {at > 0 && <span className="sr-only">, </span>}
      {stop.kind === 'label' ? (
        <LabelWords label={stop.label} words={common} />
      ) : (
        <em>{text.pick[stop.what]}</em>
      )}
    </span>
  ))
  return (
    <div className="cure-trail">
      {path.length > 0 && <Text of={text.where} with={{ path }} />}
      {trail.versions && (
        <span className="small">
          {' '}
          <Text of={text.newestOnly} with={{ versions: <span lang="en">{trail.versions}</span> }} />
        </span>
      )}
    </div>
  )
}

function Place({ place }: { readonly place: CurePlace }): ReactNode {
  const common = useText('common')
  const { window, heading, versions } = place
  const { cures: text } = useText('fix')
  return (
    <>
      {(window !== undefined || heading !== undefined) && (
        <p>
          {window !== undefined && <WindowWords window={window} />}
          {window !== undefined && heading !== undefined && <span aria-hidden="true"> › </span>}
          {heading !== undefined && <LabelWords label={heading} words={common} />}{' '}
          {versions && <Text of={text.newestOnly} with={{ versions: <span lang="en">{versions}</span> }} />}
        </p>
      )}
      <dl>
        {place.fields.map((field, at) => (
          <Field key={at} field={field} />
        ))}
      </dl>
    </>
  )
}

function WindowWords({ window }: { readonly window: NonNullable<CurePlace['window']> }): ReactNode {
  const { cures: text } = useText('fix')
  const common = useText('common')
  if (typeof window === 'object' && 'unknown' in window) return text.unknownWindow
  return <Text of={text.inWindow} with={{ window: <LabelWords label={window} words={common} /> }} />
}

function Field({ field: { label, control, shown } }: { readonly field: CureField }): ReactNode {
  const { cures: text } = useText('fix')
  const common = useText('common')
  return (
    <div className="cure-field">
      <dt>
        <LabelWords label={label} words={common} />
      </dt>
      <dd>
        {shown ? (
          <FieldValue field={{ label, control, shown }} />
        ) : (
          <em className="small">{control === 'line' ? text.lineNote : text.noValue}</em>
        )}
      </dd>
    </div>
  )
}

function Missing({
  settings,
  name,
}: {
  readonly settings: readonly SettingRef[]
  readonly name: string
}): ReactNode {
  const { cures: text } = useText('fix')
  const { setting } = useText('result')
  const words = useListWords()(settings.map((ref) => setting[ref]))
  return (
    <p className="small">
      <Text of={text.missing} with={{ client: name, setting: words }} />
    </p>
  )
}
