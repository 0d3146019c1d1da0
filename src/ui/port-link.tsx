import type { ReactNode } from 'react'
import { isPortNumber } from '../domain/ports/port-queries.ts'
import { href, paths } from './paths.ts'

/** A port's number, with the way to its guide where it has one. */
export function PortLink({ port }: { readonly port: number }): ReactNode {
  const number = (
    <code className="value whitespace-nowrap tabular-nums" translate="no">
      {port}
    </code>
  )
  return isPortNumber(port) ? <a href={href(paths.port(port))}>{number}</a> : number
}
