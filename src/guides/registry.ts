import type { Guide } from '../domain/guides/guide.ts'
import type { PortNumber } from '../domain/ports/ports.ts'

/** A missing guide, one too many, or one under another port's number does not compile. */
export type GuideTable = { readonly [P in PortNumber]: () => Promise<Guide<P>> }

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

export function loadGuide(port: PortNumber): Promise<Guide> {
  return GUIDES[port]()
}
