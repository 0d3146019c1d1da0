import { Fragment, type ReactNode } from 'react'
import type { CurrentClient, Label, PerProtocol } from '../../domain/clients/client.ts'
import { endsInDots } from '../../domain/clients/ends-in-dots.ts'
import { useText } from '../../i18n/text-context.ts'
import { ProtocolWords } from '../../ui/protocol-words.tsx'
import { Text } from '../../ui/text.tsx'
import { useOutlineWords, windowAnchor } from './outline-words.ts'
import type { Action } from './step-groups.ts'

/** One thing to do, as a sentence that holds for everybody. */
export function ActionText({
  action,
  client,
}: {
  readonly action: Action
  readonly client: CurrentClient
}): ReactNode {
  const { clients: text } = useText('directory')
  const { step, setting } = useText('result')
  switch (action.do) {
    case 'open':
      return (
        <Text
          of={endsInDots(action.path.at(-1) ?? '') ? step.openDots : step.open}
          with={{ path: <MenuPath path={action.path} /> }}
        />
      )
    case 'pick':
      return step.pick[action.what]
    case 'press':
      return (
        <Text
          of={endsInDots(action.label) ? step.pressDots : step.press}
          with={{ label: <Words label={action.label} /> }}
        />
      )
    case 'choose': {
      const label = <Words label={action.label} />
      if (!action.from) return <Text of={step.choose} with={{ label }} />
      return <Text of={step.chooseFrom} with={{ label, from: <Words label={action.from} /> }} />
    }
    case 'type':
      return (
        <Text
          of={step.type}
          with={{ setting: setting[action.setting], label: <Words label={action.label} /> }}
        />
      )
    case 'password':
      return <Text of={text.stepPassword} with={{ label: <Words label={action.label} /> }} />
    case 'tick':
      return <Text of={step.tick} with={{ label: <Words label={action.label} /> }} />
    case 'untick':
      return <Text of={step.untick} with={{ label: <Words label={action.label} /> }} />
    case 'switch-on':
      return <Text of={step.switchOn} with={{ label: <Words label={action.label} /> }} />
    case 'switch-off':
      return <Text of={step.switchOff} with={{ label: <Words label={action.label} /> }} />
    case 'fill':
      return <Text of={text.stepFill} with={{ window: <WindowLink id={action.window} client={client} /> }} />
    case 'expect':
      return <Text of={step.expect} with={{ label: <Words label={action.label} /> }} />
    case 'run':
      return (
        <Text
          of={step.run}
          with={{
            command: (
              <code className="value" translate="no">
                {action.command}
              </code>
            ),
          }}
        />
      )
  }
}

function Words({ label }: { readonly label: PerProtocol<Label> }): ReactNode {
  return <ProtocolWords label={label} words={useOutlineWords()} />
}

function MenuPath({ path }: { readonly path: readonly Label[] }): ReactNode {
  return path.map((label, place) => (
    <Fragment key={place}>
      {place > 0 && (
        <>
          {' '}
          <span aria-hidden="true">→</span>{' '}
        </>
      )}
      <Words label={label} />
    </Fragment>
  ))
}

/** The window's title leads to its outline; one without a known title is the form that is shown. */
function WindowLink({ id, client }: { readonly id: string; readonly client: CurrentClient }): ReactNode {
  const { clients: text } = useText('directory')
  const title = client.windows.find((window) => window.id === id)?.title
  const unknown = title === undefined || (typeof title === 'object' && 'unknown' in title)
  return <a href={`#${windowAnchor(id)}`}>{unknown ? text.stepForm : <Words label={title} />}</a>
}
