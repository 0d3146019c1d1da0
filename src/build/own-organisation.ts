import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadProviders } from '../data/load-providers.ts'
import { checkOrganisation } from '../data/organisation/check-organisation.ts'
import type { Organisation } from '../domain/organisation/organisation.ts'

const PROVIDERS_DIR = fileURLToPath(new URL('../data/providers', import.meta.url))
let ours: readonly string[] | undefined

/** What a copy's `portolan.json` says, in the folder that is served. None where it has mistakes: the site runs without it. */
export function readOrganisation(outDir: string): Organisation | undefined {
  const file = join(outDir, 'portolan.json')
  if (!existsSync(file)) return undefined
  ours ??= loadProviders(PROVIDERS_DIR).map(({ id }) => id)
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
    return checkOrganisation(value, { providers: ours }).organisation
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
