import { readOrganisation } from './own-organisation.ts'

/** The origins that a copy's `portolan.json` lets frame `/embed/`. */
export const readFrameAncestors = (outDir: string): readonly string[] =>
  readOrganisation(outDir)?.frameAncestors ?? []
