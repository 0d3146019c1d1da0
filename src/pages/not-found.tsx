import { useSyncExternalStore, type ReactNode } from 'react'
import { findNearestPort } from '../domain/ports/nearest-port.ts'
import { useText } from '../i18n/text-context.ts'
import { href, paths } from '../ui/paths.ts'
import { definePage } from './define-page.tsx'
import { MissingPort } from './guides/missing-port.tsx'

export const notFound = definePage({
  areas: ['common', 'guides'],
  load: () => Promise.resolve(null),
  title: (text) => text.common.notFoundTitle,
  description: (text) => text.guides.missing.description,
  unlisted: true,
  Body: NotFoundBody,
})

/** While the page is there, its address stays: another one is another page. */
const neverChanges = () => () => undefined

function NotFoundBody(): ReactNode {
  const text = useText('common')
  const { page, missing } = useText('guides')
  // One document stands for every missing address: which one it was, only the browser knows.
  const path = useSyncExternalStore(
    neverChanges,
    () => location.pathname,
    () => '',
  )
  const asked = /\/ports\/([^/]+)\/?$/.exec(path)?.[1]
  return (
    <div className="column">
      <h1 tabIndex={-1}>{text.notFoundTitle}</h1>
      <p>{missing.body}</p>
      <p className="mt-4 flex flex-wrap gap-3">
        <a className="button" href={href(paths.home())}>
          {text.notFoundStart}
        </a>
        <a className="button-quiet" href={href(paths.ports())}>
          {page.back}
        </a>
      </p>
      {asked !== undefined && <MissingPort nearest={findNearestPort(asked)} />}
    </div>
  )
}
