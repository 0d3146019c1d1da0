import type { ReactNode } from 'react'
import { AUTHS_SAID, fieldOf, SECURITIES_SAID, type Side } from '../../domain/check/said.ts'
import type { CurrentClient } from '../../domain/clients/client.ts'
import { useText } from '../../i18n/text-context.ts'
import { authSaidWords, securitySaidWords } from './said-words.ts'
import { PlainField, PlainSelect } from './plain-field.tsx'
import type { CheckFields } from './use-check-form.ts'
import { UsernameField } from './username-field.tsx'

const PROTOCOLS = ['imap', 'pop3'] as const

/** One direction of the mail, in the words of the app where one is chosen. */
export function SideFields({
  side,
  fields: { inputs, set },
  client,
}: {
  readonly side: Side
  readonly fields: CheckFields
  readonly client: CurrentClient | undefined
}): ReactNode {
  const text = useText('check')
  const named = (part: 'host' | 'port' | 'security' | 'username' | 'auth') => {
    const field = fieldOf(side, part)
    return {
      id: `check-${side}-${part}`,
      label: text.part[part],
      value: inputs[field],
      onValue: (value: string) => set(field, value),
    }
  }
  return (
    <fieldset className="check-side">
      <legend className="check-legend">{text[side]}</legend>
      {side === 'incoming' && (
        <PlainSelect
          id="check-protocol"
          label={text.field.protocol}
          value={inputs.protocol}
          notSaid={text.notSaid}
          options={PROTOCOLS.map((id) => ({ id, name: text.protocol[id] }))}
          onValue={(value) => set('protocol', value)}
        />
      )}
      <PlainField {...named('host')} />
      <PlainField {...named('port')} numeric />
      <PlainSelect
        {...named('security')}
        notSaid={text.notSaid}
        options={SECURITIES_SAID.map((id) => ({ id, name: securitySaidWords(id, client, text) }))}
      />
      <UsernameField {...named('username')} />
      <PlainSelect
        {...named('auth')}
        notSaid={text.notSaid}
        options={AUTHS_SAID.map((id) => ({ id, name: authSaidWords(id, client, text) }))}
      />
    </fieldset>
  )
}
