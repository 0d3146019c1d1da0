import type { ReactNode } from 'react'
import type { CurrentClient, Label } from '../domain/clients/client.ts'
import type { Security } from '../domain/ports/ports.ts'
import { LabelWords } from './label-words.tsx'

/** What to choose in the app for one way of securing the connection, in the app's own words. */
export function SecurityWords({
  client,
  security,
  words,
}: {
  readonly client: CurrentClient
  readonly security: Security
  readonly words: {
    readonly unknownLabel: string
    readonly unverifiedMark: string
    readonly switchOn: string
    readonly switchOff: string
    readonly notOffered: string
  }
}): ReactNode {
  const choice = client.security[security]
  if (typeof choice === 'object' && 'switch' in choice)
    return withSwitch(switchLabel(client), choice.switch === 'on' ? words.switchOn : words.switchOff, words)
  if (typeof choice === 'object' && 'offered' in choice) return words.notOffered
  return <LabelWords label={choice} words={words} />
}

function withSwitch(
  label: Label | undefined,
  state: string,
  words: { readonly unknownLabel: string; readonly unverifiedMark: string },
): ReactNode {
  return (
    <>
      {label && <LabelWords label={label} words={words} />} {state}
    </>
  )
}

/** The label of the app's one switch for encryption: it stands in its window. */
function switchLabel(client: CurrentClient): Label | undefined {
  for (const window of client.windows) {
    for (const section of window.sections) {
      for (const field of section.fields) {
        if (field.value.kind !== 'setting' || !field.value.ref.endsWith('.security')) continue
        const { label } = field
        return typeof label === 'object' && 'imap' in label ? label.imap : label
      }
    }
  }
  return undefined
}
