import { cures } from './fix/cures.ts'
import { decoder } from './fix/decoder.ts'
import { handOver } from './fix/hand-over.ts'
import { handing } from './fix/handing.ts'
import { page } from './fix/page.ts'
import { questions } from './fix/questions.ts'
import { wire } from './fix/wire.ts'

/** The error decoder: one page for a pasted message, and a page for each fault. */
export const fix = { decoder, cures, handing, handOver, page, questions, wire }
