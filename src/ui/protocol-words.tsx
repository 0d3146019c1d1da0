import type { ReactNode } from 'react'
import type { Label, PerProtocol } from '../domain/clients/client.ts'
import { LabelWords } from './label-words.tsx'

export interface LabelTexts {
  readonly unknownLabel: string
  readonly unverifiedMark: string
  readonly withImap: string
  readonly withPop3: string
}

/** An app's words where they may differ between IMAP and POP3: then both, each with its protocol. */
export function ProtocolWords({
  label,
  words,
}: {
  readonly label: PerProtocol<Label>
  readonly words: LabelTexts
}): ReactNode {
  if (typeof label === 'string' || !('imap' in label)) return <LabelWords label={label} words={words} />
  return (
    <>
      <LabelWords label={label.imap} words={words} /> <span className="small">({words.withImap})</span>
      {', '}
      <LabelWords label={label.pop3} words={words} /> <span className="small">({words.withPop3})</span>
    </>
  )
}
