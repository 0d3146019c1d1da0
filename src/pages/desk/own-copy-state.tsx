import { useEffect, useState, type ReactNode } from 'react'
import { chooseResolvers } from '../../domain/discovery/resolvers.ts'
import type { Organisation } from '../../domain/organisation/organisation.ts'
import { LOCALES } from '../../i18n/locales.ts'
import { useText } from '../../i18n/text-context.ts'
import { knownHere } from '../../state/known-here.ts'
import { readOwnCopy, type OwnCopy } from '../../state/own-copy.ts'
import { MistakeList } from './mistake-list.tsx'

/** What this copy's own file comes to. */
export function OwnCopyState(): ReactNode {
  const text = useText('organisation')
  const [copy, setCopy] = useState<OwnCopy>()
  useEffect(() => {
    readOwnCopy(knownHere(LOCALES)).then(setCopy, () => setCopy({ kind: 'late' }))
  }, [])
  if (!copy) return <p>{text.waiting}</p>
  switch (copy.kind) {
    case 'none':
      return <p>{text.none}</p>
    case 'late':
      return <p className="notice notice-fair">{text.late}</p>
    case 'mistaken':
      return (
        <div className="notice notice-bad">
          <p className="font-semibold">{text.mistaken}</p>
          <MistakeList mistakes={copy.mistakes} />
        </div>
      )
    case 'good':
      return (
        <div className="notice notice-good">
          <p className="font-semibold">{text.inUse}</p>
          <InUse organisation={copy.organisation} />
          {copy.warnings.length > 0 && (
            <>
              <p>{text.worthALook}</p>
              <MistakeList mistakes={copy.warnings} />
            </>
          )}
        </div>
      )
  }
}

function InUse({ organisation }: { readonly organisation: Organisation }): ReactNode {
  const text = useText('organisation')
  const rows = [
    [text.name, organisation.name ?? text.noName],
    [text.providers, organisation.providers.map(({ name }) => name).join(', ') || '0'],
    [text.allowedHosts, organisation.allowedHosts?.join(', ') ?? text.allHosts],
    [
      text.resolvers,
      chooseResolvers(organisation)
        ?.map(({ name }) => name)
        .join(', ') ?? text.nobody,
    ],
    [text.frameAncestors, organisation.frameAncestors?.join(', ') || text.nobody],
  ] as const
  return (
    <ul className="bullets">
      {rows.map(([what, value]) => (
        <li key={what}>
          {what}: {value}
        </li>
      ))}
    </ul>
  )
}
