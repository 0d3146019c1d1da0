import type { ReactNode } from 'react'
import type { Offer } from '../../../domain/exporters/offers.ts'
import type { Areas } from '../../../i18n/catalog.ts'
import { useText } from '../../../i18n/text-context.ts'
import { Text } from '../../../ui/text.tsx'
import { DeviceQuestions } from './device-questions.tsx'
import { isHere, type ImportView } from './import-view.ts'
import { PasswordStep } from './password-step.tsx'
import { WaySteps } from './way-steps.tsx'

/** From a profile to the account, on an iPhone, an iPad or a Mac. */
export function AppleSteps({
  offer: { by, way },
  about,
}: {
  readonly offer: Offer
  readonly about: ImportView
}): ReactNode {
  const { steps } = useText('imports')
  const before = firstSteps(by.kind, about, steps).map((sentence) => (
    <li key={sentence}>
      <Text of={sentence} />
    </li>
  ))
  // The rest is said by the page that the code opens.
  if (by.kind === 'scan-page') return <ol className="numbers">{before}</ol>
  return (
    <ol className="numbers">
      {before}
      <WaySteps steps={way?.how} about={about} />
      <DeviceQuestions knowsAddress={by.kind === 'download'} about={about} />
      <PasswordStep about={about} />
    </ol>
  )
}

function firstSteps(
  kind: Offer['by']['kind'],
  about: ImportView,
  steps: Areas['imports']['steps'],
): readonly string[] {
  const isForPhone = about.input.client.platforms.includes('ios')
  switch (kind) {
    case 'open':
      return [isForPhone ? steps.open : steps.saveOnMac]
    case 'scan-address':
      return [steps.scanAddress, steps.allow]
    case 'scan-page':
      return [steps.scanPage, ...(about.view.situation.typed ? [steps.pageCompare] : []), steps.pageDownload]
    case 'download':
    case 'scan-file':
      if (isForPhone) return [isHere(about) ? steps.saveOnPhone : steps.saveForPhone]
      return [isHere(about) ? steps.saveOnMac : steps.saveForMac]
  }
}
