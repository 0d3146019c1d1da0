import { useEffect, useRef, useState, type ReactNode } from 'react'
import { arrangePorts, PORT_SORTS, type PortSort } from '../../domain/ports/arrange-ports.ts'
import { PORTS } from '../../domain/ports/ports.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { PortTable } from './port-table.tsx'

const JOBS = ['all', 'retrieval', 'submission', 'relay'] as const
const MODES = ['all', 'implicit', 'starttls'] as const

interface Wish {
  readonly job: (typeof JOBS)[number]
  readonly tls: (typeof MODES)[number]
  readonly sort: PortSort
  readonly descending: boolean
}
/** As long as the page lives: who comes back from a guide finds the same rows. */
let kept: Wish = { job: 'all', tls: 'all', sort: 'advice', descending: false }

/** The port table with what narrows and orders it. Without JavaScript it is whole, in the table’s own order. */
export function PortBrowser(): ReactNode {
  const { table: text } = useText('guides')
  const form = useRef<HTMLFormElement>(null)
  const [wish, setWish] = useState(kept)
  // What was chosen before the framework was up is in the form already.
  useEffect(() => setWish((before) => readForm(form.current, before)), [])
  useEffect(() => {
    kept = wish
  }, [wish])
  const rows = arrangePorts(wish, wish.sort, wish.descending)
  const change = () => setWish((before) => readForm(form.current, before))
  const sortBy = (sort: PortSort) => {
    const select = form.current?.elements.namedItem('sort')
    if (select instanceof HTMLSelectElement) select.value = sort
    setWish((before) => ({ ...before, sort, descending: before.sort === sort && !before.descending }))
  }
  return (
    <>
      <form
        ref={form}
        className="toolbar needs-script no-print"
        onChange={change}
        onSubmit={(event) => event.preventDefault()}
      >
        <Choice
          name="job"
          chosen={wish.job}
          label={text.filterJob}
          options={JOBS}
          words={{ all: text.all, ...text.job }}
        />
        <Choice
          name="tls"
          chosen={wish.tls}
          label={text.filterTls}
          options={MODES}
          words={{ all: text.all, ...text.tlsShort }}
        />
        <Choice name="sort" chosen={wish.sort} label={text.sortBy} options={PORT_SORTS} words={text.sort} />
        <button
          type="button"
          className="button-quiet"
          aria-pressed={wish.descending}
          onClick={() => setWish((before) => ({ ...before, descending: !before.descending }))}
        >
          {text.reverse}
        </button>
      </form>
      <p role="status" className="small needs-script no-print">
        {rows.length === 0 ? text.noneShown : format(text.shown, { count: rows.length, all: PORTS.length })}
      </p>
      <PortTable rows={rows} sort={wish.sort} descending={wish.descending} onSort={sortBy} />
    </>
  )
}

function Choice<O extends string>({
  name,
  chosen,
  label,
  options,
  words,
}: {
  readonly name: string
  readonly chosen: O
  readonly label: string
  readonly options: readonly O[]
  readonly words: { readonly [K in O]: string }
}): ReactNode {
  return (
    <div className="toolbar-field" data-field={name}>
      <label htmlFor={`ports-${name}`}>{label}</label>
      <select id={`ports-${name}`} name={name} className="input" defaultValue={chosen}>
        {options.map((option) => (
          <option key={option} value={option}>
            {words[option]}
          </option>
        ))}
      </select>
    </div>
  )
}

function readForm(form: HTMLFormElement | null, before: Wish): Wish {
  if (!form) return before
  const chosen = new FormData(form)
  const pick = <O extends string>(options: readonly O[], name: string, otherwise: O): O =>
    options.find((option) => option === chosen.get(name)) ?? otherwise
  const sort = pick(PORT_SORTS, 'sort', before.sort)
  return {
    job: pick(JOBS, 'job', before.job),
    tls: pick(MODES, 'tls', before.tls),
    sort,
    descending: sort === before.sort && before.descending,
  }
}
