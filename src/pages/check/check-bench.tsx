import type { ReactNode } from 'react'
import { readCheckForm } from '../../domain/check/read-form.ts'
import { isClientId } from '../../domain/clients/client-ids.ts'
import type { CurrentClient } from '../../domain/clients/client.ts'
import { useText } from '../../i18n/text-context.ts'
import { findCheckService } from '../../state/check-about.ts'
import type { Facts } from '../../state/facts.ts'
import { href, paths } from '../../ui/paths.ts'
import { Text } from '../../ui/text.tsx'
import { WayBack } from '../guides/way-back.tsx'
import { RadioRow } from '../desk/radio-row.tsx'
import { CheckForm } from './check-form.tsx'
import { CheckOutcome } from './check-outcome.tsx'
import './check.css'
import { MoveOutcome } from './move-outcome.tsx'
import { PasteSettings } from './paste-settings.tsx'
import { useCheckForm } from './use-check-form.ts'
import { useHandedFile } from './use-handed-file.ts'

/** The form on one side, the verdict on the other. */
export function CheckBench({ facts }: { readonly facts: Facts }): ReactNode {
  const text = useText('check')
  const fields = useCheckForm()
  const { over, handOn } = useHandedFile()
  const { inputs, set } = fields
  const moving = inputs.mode === 'move'
  const said = readCheckForm(inputs)
  const service = findCheckService(inputs.service, said, facts)
  const client = findClient(inputs.client, facts)
  return (
    <>
      <WayBack reader={fields.reader} />
      <p className={over ? 'check-file drop-zone' : 'check-file'} data-over={over || undefined}>
        <a href={href(paths.checkFile())}>{text.haveFile}</a> <Text of={text.haveFileHint} />
      </p>
      <fieldset className="mt-4">
        <legend className="check-legend">{text.modeLegend}</legend>
        <RadioRow name="check-mode" checked={!moving} onChoose={() => set('mode', '')}>
          {text.modeCheck}
        </RadioRow>
        <RadioRow name="check-mode" checked={moving} onChoose={() => set('mode', 'move')}>
          {text.modeMove}
        </RadioRow>
      </fieldset>
      <PasteSettings fields={fields} handOn={handOn} />
      <div className="check-columns">
        <CheckForm fields={fields} facts={facts} service={service} client={client} />
        {moving ? (
          <MoveOutcome to={inputs.to} said={said} service={service} client={client} facts={facts} />
        ) : (
          <CheckOutcome
            said={said}
            service={service}
            client={client}
            facts={facts}
            unread={Number(inputs.unread)}
            onUnreadDone={() => set('unread', '')}
          />
        )}
      </div>
    </>
  )
}

function findClient(id: string, { clients }: Facts): CurrentClient | undefined {
  const client = isClientId(id) ? clients[id] : undefined
  return client?.status === 'current' ? client : undefined
}
