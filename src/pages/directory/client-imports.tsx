import type { ReactNode } from 'react'
import type { CurrentClient, ImportWay } from '../../domain/clients/client.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { useListWords } from '../../ui/list-words.ts'
import { Text } from '../../ui/text.tsx'
import { StepList } from './step-list.tsx'

/** What the app reads settings from, and the way to it; or that nobody here knows of anything. */
export function ClientImports({ client }: { readonly client: CurrentClient }): ReactNode {
  const { clients: text } = useText('directory')
  const name = { client: client.name }
  return (
    <section>
      <h2 id="imports">{text.imports}</h2>
      <p>{format(client.imports.length > 0 ? text.importsLead : text.importsNone, name)}</p>
      {client.imports.map((way) => (
        <Way key={way.format} way={way} client={client} />
      ))}
    </section>
  )
}

function Way({ way, client }: { readonly way: ImportWay; readonly client: CurrentClient }): ReactNode {
  const { clients: text } = useText('directory')
  const { unverifiedMark } = useText('common')
  const list = useListWords()
  const { name, what } = text.importFormat[way.format]
  return (
    <>
      <h3>
        {name}
        {way.unverified && <span className="small font-normal"> ({unverifiedMark})</span>}
      </h3>
      <p>
        <Text of={what} />{' '}
        {way.asks &&
          format(text.importsAsks, { what: list(way.asks.map((place) => text.importAsks[place])) })}
      </p>
      {way.how && <StepList steps={way.how} client={client} />}
      {way.undo && (
        <>
          <p>{text.importUndo}</p>
          <StepList steps={way.undo} client={client} />
        </>
      )}
      {way.password && <p className="small">{text.importPassword[way.password]}</p>}
    </>
  )
}
