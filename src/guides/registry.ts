import type { Comparison, ComparisonId } from '../domain/guides/comparison.ts'
import type { Guide } from '../domain/guides/guide.ts'
import type { ShortGuide } from '../domain/guides/short-guide.ts'
import type { NotChoice, PortNumber } from '../domain/ports/ports.ts'

/** A missing guide, one too many, or one under another port's number does not compile. */
export type GuideTable = { readonly [P in PortNumber]: () => Promise<Guide<P>> }
export type ShortGuideTable = { readonly [P in NotChoice['port']]: () => Promise<ShortGuide<P>> }
export type ComparisonTable = { readonly [C in ComparisonId]: () => Promise<Comparison<C>> }

/** One chunk a guide: a page loads its own. Written out, because `import.meta.glob` would hide a missing file. */
export const GUIDES = {
  25: () => import('./en/port-25.ts').then((module) => module.guide),
  110: () => import('./en/port-110.ts').then((module) => module.guide),
  143: () => import('./en/port-143.ts').then((module) => module.guide),
  465: () => import('./en/port-465.ts').then((module) => module.guide),
  587: () => import('./en/port-587.ts').then((module) => module.guide),
  993: () => import('./en/port-993.ts').then((module) => module.guide),
  995: () => import('./en/port-995.ts').then((module) => module.guide),
  2525: () => import('./en/port-2525.ts').then((module) => module.guide),
} as const satisfies GuideTable

export const SHORT_GUIDES = {
  24: () => import('./en/not-a-choice/port-24.ts').then((module) => module.guide),
  26: () => import('./en/not-a-choice/port-26.ts').then((module) => module.guide),
  80: () => import('./en/not-a-choice/port-80.ts').then((module) => module.guide),
  443: () => import('./en/not-a-choice/port-443.ts').then((module) => module.guide),
  4190: () => import('./en/not-a-choice/port-4190.ts').then((module) => module.guide),
} as const satisfies ShortGuideTable

export const COMPARISON_GUIDES = {
  'submissions-or-submission': () =>
    import('./en/compare-submissions-or-submission.ts').then((module) => module.comparison),
  'imap-or-pop3': () => import('./en/compare-imap-or-pop3.ts').then((module) => module.comparison),
} as const satisfies ComparisonTable

export function loadGuide(port: PortNumber): Promise<Guide> {
  return GUIDES[port]()
}

export function loadShortGuide(port: NotChoice['port']): Promise<ShortGuide> {
  return SHORT_GUIDES[port]()
}

export function loadComparison(id: ComparisonId): Promise<Comparison> {
  return COMPARISON_GUIDES[id]()
}
