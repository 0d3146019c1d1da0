import type { ReactNode } from 'react'
import { findComparison, portsOf, type Comparison } from '../domain/guides/comparison.ts'
import type { Guide } from '../domain/guides/guide.ts'
import type { ShortGuide } from '../domain/guides/short-guide.ts'
import { isNotChoice, isPortNumber, portsForSameJob } from '../domain/ports/port-queries.ts'
import { loadComparison, loadGuide, loadShortGuide } from '../guides/registry.ts'
import { fillPorts } from '../i18n/fill-ports.ts'
import { format } from '../i18n/format.ts'
import { definePage } from './define-page.tsx'
import { ComparisonBody } from './guides/comparison-body.tsx'
import { GuideBody } from './guides/guide-body.tsx'
import { ShortGuideBody } from './guides/short-guide-body.tsx'
import './guides/guides.css'
import './guides/map.css'
import './guides/wire.css'

/** The three kinds of page below the port table; `told` has the question and the answer of each. */
type PortPageData =
  | {
      readonly kind: 'guide'
      readonly told: Guide
      /** The guides of all ports for the same job, this one among them. */
      readonly compared: readonly Guide[]
    }
  | { readonly kind: 'short'; readonly told: ShortGuide }
  | { readonly kind: 'comparison'; readonly told: Comparison; readonly guides: readonly [Guide, Guide] }

export const port = definePage({
  areas: ['common', 'directory', 'ports', 'guides'],
  load: loadPort,
  title: (_, { told }) => format(told.question),
  description: (_, { told }) => format(told.answer.says),
  Body: PortBody,
})

async function loadPort(params: Readonly<Record<string, string>>): Promise<PortPageData | undefined> {
  const id = params['id'] ?? ''
  const comparison = findComparison(id)
  if (comparison) {
    const { first, second } = portsOf(comparison)
    const [told, ...guides] = await Promise.all([
      loadComparison(comparison),
      loadGuide(first),
      loadGuide(second),
    ])
    return fillPorts({ kind: 'comparison', told, guides })
  }
  const number = /^[1-9]\d*$/.test(id) ? Number(id) : 0
  if (isNotChoice(number)) return fillPorts({ kind: 'short', told: await loadShortGuide(number) })
  if (!isPortNumber(number)) return undefined
  const [told, compared] = await Promise.all([
    loadGuide(number),
    Promise.all(portsForSameJob(number).map(loadGuide)),
  ])
  return fillPorts({ kind: 'guide', told, compared })
}

function PortBody({ data }: { readonly data: PortPageData }): ReactNode {
  switch (data.kind) {
    case 'guide':
      return <GuideBody guide={data.told} compared={data.compared} />
    case 'short':
      return <ShortGuideBody guide={data.told} />
    case 'comparison':
      return <ComparisonBody comparison={data.told} guides={data.guides} />
  }
}
