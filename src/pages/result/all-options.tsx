import type { ReactNode } from 'react'
import { resolveHost } from '../../domain/account/resolve-server.ts'
import type { EmailAddress } from '../../domain/address/email-address.ts'
import type { Advice } from '../../domain/advice/advise.ts'
import type { AdvisedOption } from '../../domain/advice/option.ts'
import type { MailService } from '../../domain/account/mail-service.ts'
import type { SettingRef } from '../../domain/clients/client.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { GradeChip } from '../../ui/grade-chip.tsx'
import { useAnnounce } from './announce.tsx'
import { blankWords } from './shown-words.ts'

/** Everything that the service offers, for people who know what they want. */
export function AllOptions({
  service,
  advice,
  title,
  address,
}: {
  readonly service: MailService
  readonly advice: Advice
  readonly title: string
  readonly address: EmailAddress | undefined
}): ReactNode {
  const text = useText('result')
  const options = [...advice.incoming, ...advice.outgoing].filter((option) => option.server)
  return (
    <details className="no-print mt-8">
      <summary className="min-h-11 py-2 font-semibold text-water">{title}</summary>
      <p>{format(text.showAllLead, { provider: service.name })}</p>
      <table className="data-table">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{text.columnServer}</th>
            <th scope="col">{text.columnPort}</th>
            <th scope="col">{text.columnSecurity}</th>
            <th scope="col">{text.columnGrade}</th>
          </tr>
        </thead>
        <tbody>
          {options.flatMap((option) => [
            <OptionRow key={keyOf(option)} option={option} address={address} server={option.server} />,
            ...option.alternatives.map((server) => (
              <OptionRow
                key={`${keyOf(option)}${server.host}`}
                option={option}
                address={address}
                server={server}
              />
            )),
          ])}
        </tbody>
      </table>
    </details>
  )
}

const keyOf = ({ choice }: AdvisedOption): string => `${choice.protocol}:${choice.port}:${choice.security}`

function OptionRow({
  option,
  server,
  address,
}: {
  readonly option: AdvisedOption
  readonly server: AdvisedOption['server']
  readonly address: EmailAddress | undefined
}): ReactNode {
  const text = useText('result')
  const wizard = useText('wizard')
  const common = useText('common')
  const announce = useAnnounce()
  if (!server) return null
  const host = resolveHost(server, address)
  const ref: SettingRef = option.choice.protocol === 'smtp' ? 'outgoing.host' : 'incoming.host'
  const what = text.setting[ref]
  return (
    <tr>
      <th scope="row">
        {option.choice.protocol.toUpperCase()}{' '}
        <span className="value" translate="no">
          {host.kind === 'known' ? host.text : blankWords(host, text)}
        </span>
        {host.kind === 'known' && (
          <CopyButton
            value={host.text}
            what={what}
            words={{ copy: common.copy, copied: common.copied, failed: common.copyFailed }}
            onCopied={(ok) => announce(ok ? format(common.copiedWhat, { what }) : common.copyFailed)}
          />
        )}
      </th>
      <td data-column={text.columnPort} className="value" translate="no">
        {option.choice.port}
      </td>
      <td data-column={text.columnSecurity}>{wizard.security[option.choice.security]}</td>
      <td data-column={text.columnGrade}>
        <GradeChip grade={option.grade} word={wizard.grade[option.grade]} />
      </td>
    </tr>
  )
}
