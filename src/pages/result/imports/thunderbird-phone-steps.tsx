import type { ReactNode } from 'react'
import { SETUP_EXPORTERS } from '../../../domain/exporters/registry.ts'
import type { Offer } from '../../../domain/exporters/offers.ts'
import { useText } from '../../../i18n/text-context.ts'
import { Text } from '../../../ui/text.tsx'
import { isHere, type ImportView } from './import-view.ts'
import { PasswordStep } from './password-step.tsx'
import { WaySteps } from './way-steps.tsx'

/** For Thunderbird for Android and K-9 Mail: the code for its own scanner, or the file. */
export function ThunderbirdPhoneSteps({
  offer: { format, way },
  about,
}: {
  readonly offer: Offer
  readonly about: ImportView
}): ReactNode {
  const { steps } = useText('imports')
  const { phoneTitle } = useText('result')
  if (format === 'thunderbird-qr')
    return (
      <ol className="numbers">
        <li>
          <Text of={steps.openThunderbird} />
        </li>
        <WaySteps steps={way?.how} about={about} />
        <li>{steps.pointThunderbird}</li>
        <PasswordStep about={about} />
      </ol>
    )
  return (
    <ol className="numbers">
      <li>
        {isHere(about) ? (
          <Text
            of={steps.saveOnAndroid}
            with={{ text: <span className="value">{SETUP_EXPORTERS[format].fileName(about.input)}</span> }}
          />
        ) : (
          <Text of={steps.saveForAndroid} with={{ title: phoneTitle }} />
        )}
      </li>
      <WaySteps steps={way?.how} about={about} />
      <PasswordStep about={about} />
    </ol>
  )
}
