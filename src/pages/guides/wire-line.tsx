import { Fragment, type ReactNode } from 'react'
import type { Reads, ScriptId, WireLine as Line } from '../../domain/guides/wire.ts'
import type { Areas } from '../../i18n/catalog.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'

const GRADE: { readonly [R in Reads]: 'good' | 'fair' | 'bad' } = {
  all: 'fair',
  password: 'bad',
  mail: 'bad',
  name: 'fair',
  nothing: 'good',
  changes: 'bad',
}

/** `reached`: while the reader steps through, whether this line has been said, is being said, or comes later. */
export type Reached = 'said' | 'now' | 'later'

export function WireLine({
  line,
  script,
  reached,
}: {
  readonly line: Line
  readonly script: ScriptId
  readonly reached: Reached
}): ReactNode {
  const { wire } = useText('guides')
  return (
    <li
      className="wire-line"
      data-from={line.from}
      data-sealed={line.reads === 'nothing' || undefined}
      data-reached={reached}
    >
      <div className="wire-lane">
        <span className="sr-only">{speakers(line, wire, script)}: </span>
        <code className="wire-says" lang="en" translate="no">
          {line.says.map((said, place) => (
            <Fragment key={place}>
              {place > 0 && '\n'}
              <Said said={said} removed={line.removed} />
            </Fragment>
          ))}
        </code>
        <span className="wire-means">{wire.means[line.means]}</span>
      </div>
      <p className={`wire-reads wire-${GRADE[line.reads]}`} data-reads={line.reads}>
        <span className="wire-prefix">{wire.listener}: </span>
        {wire.reads[line.reads]}
      </p>
    </li>
  )
}

/** Who speaks to whom. */
export function speakers(
  { from }: Pick<Line, 'from'>,
  wire: Areas['guides']['wire'],
  script: ScriptId,
): string {
  const { client, server } = wire.parties[script]
  if (from === 'both') return format(wire.between, { one: client, other: server })
  return format(
    wire.direction,
    from === 'client' ? { from: client, to: server } : { from: server, to: client },
  )
}

function Said({ said, removed }: { readonly said: string; readonly removed: string }): ReactNode {
  const { wire } = useText('guides')
  const at = removed === '' ? -1 : said.indexOf(removed)
  if (at < 0) return said
  return (
    <>
      {said.slice(0, at)}
      <del>{removed}</del> <span className="wire-cut">✂ {wire.removed}</span>
      {said.slice(at + removed.length)}
    </>
  )
}
