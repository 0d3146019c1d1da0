import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadProviders } from '../data/load-providers.ts'
import { checkOrganisation } from '../data/organisation/check-organisation.ts'

const PROVIDERS_DIR = fileURLToPath(new URL('../data/providers', import.meta.url))
let ours: readonly string[] | undefined

/** The origins that a copy's `portolan.json` lets frame `/embed/`. None where it has mistakes: the site runs without it. */
export function readFrameAncestors(outDir: string): readonly string[] {
  const file = join(outDir, 'portolan.json')
  if (!existsSync(file)) return []
  ours ??= loadProviders(PROVIDERS_DIR).map(({ id }) => id)
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
    return checkOrganisation(value, { providers: ours }).organisation?.frameAncestors ?? []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}
