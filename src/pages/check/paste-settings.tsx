import { useState, type ReactNode } from 'react'
import type { PastedSettings } from '../../domain/check/found.ts'
import { useText } from '../../i18n/text-context.ts'
import { PasteFound } from './paste-found.tsx'
import { PasteText } from './paste-text.tsx'
import type { CheckFields } from './use-check-form.ts'

/** A text with settings in it, which fills in the form. */
export function PasteSettings({
  fields,
  handOn,
}: {
  readonly fields: CheckFields
  readonly handOn: (text: string) => boolean
}): ReactNode {
  const text = useText('check')
  const [chosen, setChosen] = useState(0)
  const choose = (parsed: PastedSettings, turn: number) => {
    setChosen(turn)
    const account = parsed.kind === 'found' ? parsed.accounts[turn] : undefined
    if (account && parsed.kind === 'found') fields.fill(account, parsed.unread.length)
  }
  return (
    <PasteText
      title={text.pasteTitle}
      hint={text.pasteHint}
      button={text.pasteButton}
      handOn={handOn}
      onRead={(parsed) => choose(parsed, 0)}
    >
      {(parsed) => <PasteFound parsed={parsed} chosen={chosen} onChoose={(turn) => choose(parsed, turn)} />}
    </PasteText>
  )
}
