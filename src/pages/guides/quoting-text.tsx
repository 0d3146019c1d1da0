import { Fragment, type ReactNode } from 'react'
import { findQuoted } from '../../data/symptoms/find-quoted.ts'
import { paramValue } from '../../i18n/format.ts'
import { messageParts, type MessagePart } from '../../i18n/message.ts'
import { href, paths } from '../../ui/paths.ts'
import { AppWords } from '../../ui/text.tsx'

/** A guide’s sentence, in which an error that it quotes leads to the page about that fault. */
export function QuotingText({ of }: { readonly of: string }): ReactNode {
  return messageParts(of).map((part, place) => <Fragment key={place}>{drawn(part)}</Fragment>)
}

function drawn({ kind, text }: MessagePart): ReactNode {
  switch (kind) {
    case 'text':
      return text
    case 'param':
      return paramValue(text, {})
    case 'label': {
      const fault = findQuoted(text)
      const words = <AppWords>{text}</AppWords>
      return fault === undefined ? words : <a href={href(paths.symptom(fault))}>{words}</a>
    }
  }
}
