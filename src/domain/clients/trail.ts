import type { Instruction, Label } from './client.ts'
import { applies, perProtocol } from './resolve-form.ts'
import type { IncomingProtocol } from '../ports/ports.ts'

type Pick = Extract<Instruction, { readonly do: 'pick' }>['what']

/** A thing to do that is no mere step on the way. */
export type TrailAction = Exclude<Instruction, { readonly do: 'open' | 'pick' | 'note' }>

/** The way to a place in an app, from one menu to the next, and what to do there. */
export interface Trail {
  readonly versions?: string
  readonly stops: readonly (
    { readonly kind: 'label'; readonly label: Label } | { readonly kind: 'pick'; readonly what: Pick }
  )[]
  readonly actions: readonly TrailAction[]
}

/** Instructions as ways, one for each kind of version that they tell apart. Remarks are left to the app’s own page. */
export function trailsOf(how: readonly Instruction[], protocol: IncomingProtocol): readonly Trail[] {
  const steps = how.filter((step) => applies(step, protocol))
  const versions = [...new Set(steps.flatMap((step) => step.versions ?? []))]
  if (versions.length === 0) return [trailOf(steps, protocol)]
  return versions.map((each) => ({
    versions: each,
    ...trailOf(
      steps.filter((step) => step.versions === undefined || step.versions === each),
      protocol,
    ),
  }))
}

function trailOf(steps: readonly Instruction[], protocol: IncomingProtocol): Trail {
  const stops: Trail['stops'][number][] = []
  const actions: TrailAction[] = []
  for (const step of steps) {
    if (step.do === 'note') continue
    else if (step.do === 'open') stops.push(...step.path.map((label) => ({ kind: 'label' as const, label })))
    else if (step.do === 'pick') stops.push({ kind: 'pick', what: step.what })
    else if (step.do === 'press' && actions.length === 0)
      stops.push({ kind: 'label', label: perProtocol(step.label, protocol) })
    else actions.push(step)
  }
  return { stops, actions }
}
