import type { ReactNode } from 'react'
import type { Guide } from '../domain/guides/guide.ts'
import { isPortNumber, portRow } from '../domain/ports/port-queries.ts'
import { loadGuide } from '../guides/registry.ts'
import { fillPorts } from '../i18n/fill-ports.ts'
import { format } from '../i18n/format.ts'
import { useText } from '../i18n/text-context.ts'
import { href, paths } from '../ui/paths.ts'
import { BackLink } from '../ui/question.tsx'
import { Text } from '../ui/text.tsx'
import { definePage } from './define-page.tsx'
import { BulletSection } from './directory/bullet-section.tsx'
import { GuideBlocks } from './directory/guide-blocks.tsx'
import { GuideFaults } from './directory/guide-faults.tsx'
import { GuideSources } from './directory/guide-sources.tsx'
import { PortChips } from './directory/port-chips.tsx'
import { portsForSameJob, usualStanding } from './directory/port-facts.ts'
import { TradeOffTable } from './directory/trade-off-table.tsx'

interface PortPageData {
  readonly guide: Guide
  /** The guides of all ports for the same job, this one among them. */
  readonly compared: readonly Guide[]
}

export const port = definePage({
  areas: ['directory', 'ports'],
  load: loadPort,
  title: (_, { guide }) => format(guide.question),
  description: (_, { guide }) => format(guide.answer),
  Body: PortBody,
})

async function loadPort(params: Readonly<Record<string, string>>): Promise<PortPageData | undefined> {
  const number = Number(params['port'])
  if (!isPortNumber(number)) return undefined
  const [guide, compared] = await Promise.all([
    loadGuide(number),
    Promise.all(portsForSameJob(number).map(loadGuide)),
  ])
  return fillPorts({ guide, compared })
}

function PortBody({ data: { guide, compared } }: { readonly data: PortPageData }): ReactNode {
  const { ports: text } = useText('directory')
  const row = portRow(guide.port)
  return (
    <>
      <BackLink to={href(paths.ports())} words={text.back} />
      <div className="column">
        <h1 tabIndex={-1}>
          <Text of={guide.question} />
        </h1>
        <p className="lead font-semibold">
          <Text of={guide.answer} />
        </p>
        <PortChips row={row} />
        <h2>{text.what}</h2>
        {guide.what.map((paragraph) => (
          <p key={paragraph}>
            <Text of={paragraph} />
          </p>
        ))}
      </div>
      <TradeOffTable port={guide.port} guides={compared} />
      <div className="column">
        <BulletSection heading={text.whenToUse} items={guide.whenToUse} />
        <BulletSection heading={text.whenNot} items={guide.whenNot} />
        <GuideBlocks guide={guide} />
      </div>
      <GuideFaults guide={guide} />
      <GuideSources guide={guide} />
      <p className="mt-8">
        <a className="button" href={href(paths.step('provider'))}>
          {usualStanding(row) === 'never' ? text.useOther : text.use}
        </a>
      </p>
    </>
  )
}
