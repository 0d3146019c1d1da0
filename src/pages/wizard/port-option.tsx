import type { ReactNode } from 'react'
import { writeChoice } from '../../domain/account/choice.ts'
import type { AdvisedOption } from '../../domain/advice/option.ts'
import type { ReasonCode } from '../../domain/advice/reasons.ts'
import type { CurrentClient } from '../../domain/clients/client.ts'
import { findPortRow } from '../../domain/ports/port-queries.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { GradeChip } from '../../ui/grade-chip.tsx'
import { href, paths } from '../../ui/paths.ts'
import { RadioCard } from '../../ui/radio-card.tsx'
import { SecurityWords } from '../../ui/security-words.tsx'
import { Text } from '../../ui/text.tsx'
import { Reasons } from './reasons.tsx'

/** One row of the port table as a choice: number, encryption, grade, what it means, what to choose in the app. */
export function PortOption({
  option,
  name,
  heading,
  providerName,
  client,
  chosen,
  onChoose,
}: {
  readonly option: AdvisedOption
  readonly name: string
  /** A consequence in place of the encryption's name, for choices that are about more than a port. */
  readonly heading?: string
  readonly providerName: string
  readonly client: CurrentClient
  readonly chosen: string | undefined
  readonly onChoose: (value: string) => void
}): ReactNode {
  const text = useText('wizard')
  const ports = useText('ports')
  const common = useText('common')
  const { port, security, protocol } = option.choice
  const row = findPortRow(port)
  const value = writeChoice(option.choice)
  const off = option.availability === 'unavailable'
  const sentences = shownReasons(option).map((code) =>
    format(text.reason[code], { provider: providerName, client: client.name }),
  )
  return (
    <RadioCard
      id={`${name}-${value.replaceAll(':', '-')}`}
      name={name}
      value={value}
      checked={chosen === value}
      disabled={off}
      title={
        <>
          <span className="port-number" translate="no">
            {port}
          </span>{' '}
          {heading ?? text.security[security]}
        </>
      }
      badge={
        <>
          {!(off && !option.server) && <GradeChip grade={option.grade} word={text.grade[option.grade]} />}
          {option.recommended && <span className="chip">{text.recommended}</span>}
          {option.unusual && <span className="chip chip-fair">{text.unusual}</span>}
        </>
      }
      after={
        <div className="flex flex-wrap items-baseline gap-x-5">
          {row && (
            <a href={href(paths.port(port))} className="inline-flex min-h-8 items-center">
              {option.availability === 'usable' && !option.unusual
                ? text.whyThisPort
                : format(text.whatPortIsFor, { port })}
              <span className="sr-only"> ({format(text.portNumber, { port })})</span>
            </a>
          )}
          <Reasons option={option} providerName={providerName} client={client} />
        </div>
      }
      onChoose={onChoose}
    >
      {heading && <span className="small">{`${protocol.toUpperCase()}, ${text.security[security]}. `}</span>}
      {!off && !option.unusual && row && security !== 'none' && <Text of={ports.port[row.port].line} />}
      {option.unusual && <Text of={ports.unusual[option.unusual]} />} {sentences.join(' ')}{' '}
      {!off && (
        <Text
          of={text.chooseInApp}
          with={{
            client: client.name,
            choice: (
              <SecurityWords client={client} security={security} words={{ ...common, ...text.switchWords }} />
            ),
          }}
        />
      )}
    </RadioCard>
  )
}

/**
 * What is said at once: of a choice that can't be made, what stands in its way; of one that can, what the port's own
 * sentence doesn't say already. All reasons, with their sources, are one press away.
 */
function shownReasons(option: AdvisedOption): readonly ReasonCode[] {
  const said: readonly ReasonCode[] =
    option.availability === 'unavailable'
      ? [
          'tls-from-first-byte',
          'starttls-must-be-required',
          'legacy-port',
          'all-devices',
          'one-computer',
          'not-registered-for-mail',
          'unusual-pair',
          'cleartext',
        ]
      : [
          'tls-from-first-byte',
          'starttls-must-be-required',
          'legacy-port',
          'all-devices',
          'one-computer',
          'not-registered-for-mail',
          'unusual-pair',
        ]
  return option.reasons.filter((code) => !said.includes(code))
}
