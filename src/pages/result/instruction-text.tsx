import { Fragment, type ReactNode } from 'react'
import type { AuthMethod } from '../../domain/account/settings.ts'
import type { CurrentClient, Instruction, Label } from '../../domain/clients/client.ts'
import { endsInDots } from '../../domain/clients/ends-in-dots.ts'
import { perProtocol } from '../../domain/clients/resolve-form.ts'
import type { IncomingProtocol } from '../../domain/ports/ports.ts'
import { paramValue } from '../../i18n/format.ts'
import { messageParts } from '../../i18n/message.ts'
import { useText } from '../../i18n/text-context.ts'
import { LabelWords } from '../../ui/label-words.tsx'
import { AppWords, Text } from '../../ui/text.tsx'

export interface InstructionContext {
  readonly client: CurrentClient
  readonly protocol: IncomingProtocol
  readonly providerName: string
  /** Absent where it isn't known which way the person signs in. */
  readonly signIn?: AuthMethod
  /** The password is one that a bridge program shows. */
  readonly bridge?: boolean
  /** Whether it is the password or an app password depends on the person's account. */
  readonly maybeAppPassword?: boolean
  /** What the remarks of client files may mention. */
  readonly noteValues: Readonly<Record<string, ReactNode>>
}

/** One step of an app's instructions as a sentence. */
export function InstructionText({
  step,
  context,
}: {
  readonly step: Instruction
  readonly context: InstructionContext
}): ReactNode {
  const text = useText('result')
  const notes = useText('notes')
  const { step: words } = text
  switch (step.do) {
    case 'open':
      return (
        <Text
          of={endsInDots(step.path.at(-1) ?? '') ? words.openDots : words.open}
          with={{ path: <MenuPath path={step.path} /> }}
        />
      )
    case 'pick':
      return words.pick[step.what]
    case 'press':
      return (
        <Text
          of={endsInDots(perProtocol(step.label, context.protocol)) ? words.pressDots : words.press}
          with={{ label: <Words label={perProtocol(step.label, context.protocol)} /> }}
        />
      )
    case 'choose': {
      const label = <Words label={perProtocol(step.label, context.protocol)} />
      return step.from ? (
        <Text of={words.chooseFrom} with={{ label, from: <Words label={step.from} /> }} />
      ) : (
        <Text of={words.choose} with={{ label }} />
      )
    }
    case 'type':
      return (
        <Text
          of={words.type}
          with={{ setting: text.setting[step.setting], label: <Words label={step.label} /> }}
        />
      )
    case 'password':
      return <PasswordStep label={step.label} context={context} />
    case 'tick':
      return <Text of={words.tick} with={{ label: <Words label={step.label} /> }} />
    case 'untick':
      return <Text of={words.untick} with={{ label: <Words label={step.label} /> }} />
    case 'switch-on':
      return <Text of={words.switchOn} with={{ label: <Words label={step.label} /> }} />
    case 'switch-off':
      return <Text of={words.switchOff} with={{ label: <Words label={step.label} /> }} />
    case 'fill':
      return <Text of={words.fill} with={{ window: <WindowTitle id={step.window} context={context} /> }} />
    case 'expect':
      return <Text of={words.expect} with={{ label: <Words label={step.label} /> }} />
    case 'run':
      return <Text of={words.run} with={{ command: <code className="value">{step.command}</code> }} />
    case 'note':
      return <NoteText note={notes[step.code]} values={context.noteValues} />
  }
}

/** A remark of a client file. Its sentence may name the app, its maker, the provider and the app's security words. */
export function NoteText({
  note,
  values,
}: {
  readonly note: string
  readonly values: Readonly<Record<string, ReactNode>>
}): ReactNode {
  // Not `Text`, which checks parameters by type: here a test holds the notes to the ones that `values` always has.
  return messageParts(note).map((part, place) => (
    <Fragment key={place}>
      {part.kind === 'text' && part.text}
      {part.kind === 'param' && paramValue(part.text, values)}
      {part.kind === 'label' && <AppWords>{part.text}</AppWords>}
    </Fragment>
  ))
}

function PasswordStep({
  label,
  context,
}: {
  readonly label: Label
  readonly context: InstructionContext
}): ReactNode {
  const { step: words } = useText('result')
  const shown = <Words label={label} />
  if (context.bridge) return <Text of={words.passwordBridge} with={{ label: shown }} />
  if (context.signIn === 'oauth2')
    return <Text of={words.passwordOAuth2} with={{ label: shown, provider: context.providerName }} />
  if (context.maybeAppPassword && context.signIn === 'password')
    return <Text of={words.passwordMaybeApp} with={{ label: shown }} />
  return (
    <Text
      of={context.signIn === 'app-password' ? words.passwordApp : words.password}
      with={{ label: shown }}
    />
  )
}

function Words({ label }: { readonly label: Label }): ReactNode {
  return <LabelWords label={label} words={useText('common')} />
}

function MenuPath({ path }: { readonly path: readonly Label[] }): ReactNode {
  return path.map((label, place) => (
    <span key={place}>
      {place > 0 && (
        <>
          {' '}
          <span aria-hidden="true">→</span>{' '}
        </>
      )}
      <Words label={label} />
    </span>
  ))
}

function WindowTitle({
  id,
  context,
}: {
  readonly id: string
  readonly context: InstructionContext
}): ReactNode {
  const { theForm } = useText('result')
  const window = context.client.windows.find((candidate) => candidate.id === id)
  const title = window && perProtocol(window.title, context.protocol)
  if (!title || (typeof title === 'object' && 'unknown' in title)) return theForm
  return typeof title === 'string' ? <AppWords>{title}</AppWords> : <Words label={title} />
}
