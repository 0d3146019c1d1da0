import type { Instruction } from '../../domain/clients/client.ts'

export type Remark = Extract<Instruction, { readonly do: 'note' }>
export type Action = Exclude<Instruction, { readonly do: 'note' }>

export interface StepGroups {
  /** Remarks before the first thing to do. */
  readonly before: readonly Remark[]
  readonly steps: readonly { readonly action: Action; readonly remarks: readonly Remark[] }[]
}

/** Only what there is to do gets a number: a remark belongs to the step before it. */
export function groupSteps(instructions: readonly Instruction[]): StepGroups {
  const before: Remark[] = []
  const steps: { action: Action; remarks: Remark[] }[] = []
  for (const instruction of instructions) {
    if (instruction.do !== 'note') steps.push({ action: instruction, remarks: [] })
    else (steps.at(-1)?.remarks ?? before).push(instruction)
  }
  return { before, steps }
}
