import { Fragment, type ReactNode } from 'react'
import { messageParts } from '../i18n/message.ts'
import { AppWords } from './text.tsx'

/** A remark that stands in the data, in English, for every locale. Words of an app are between backticks; braces are braces. */
export function DataText({ text }: { readonly text: string }): ReactNode {
  return (
    <span lang="en">
      {messageParts(text).map((part, place) => (
        <Fragment key={place}>
          {part.kind === 'text' && part.text}
          {part.kind === 'param' && `{${part.text}}`}
          {part.kind === 'label' && <AppWords>{part.text}</AppWords>}
        </Fragment>
      ))}
    </span>
  )
}
