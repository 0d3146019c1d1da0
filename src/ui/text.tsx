import { Fragment, type ReactNode } from 'react'
import { paramValue } from '../i18n/format.ts'
import { messageParts, type MessageParams } from '../i18n/message.ts'

type Values<M extends string> = { readonly [K in MessageParams<M>]: ReactNode }

/** A sentence with its parameters; an app's own words in it (between backticks) stand in code style. */
export function Text<M extends string>({
  of,
  with: given,
}: { readonly of: M } & ([MessageParams<M>] extends [never]
  ? { readonly with?: undefined }
  : { readonly with: Values<M> })): ReactNode {
  const values: Readonly<Record<string, ReactNode>> = given ?? {}
  return messageParts(of).map((part, place) => (
    <Fragment key={place}>
      {part.kind === 'text' && part.text}
      {part.kind === 'param' && paramValue(part.text, values)}
      {part.kind === 'label' && <AppWords>{part.text}</AppWords>}
    </Fragment>
  ))
}

/** Words exactly as an app writes them. */
export function AppWords({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <code className="app-words" lang="en" translate="no">
      {children}
    </code>
  )
}
