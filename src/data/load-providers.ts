import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Provider } from '../domain/providers/provider.ts'
import { parseProviderFile } from './parse-provider-file.ts'

/** Reads every provider file, in the order of their names. Throws on the first bad one. */
export function loadProviders(dir: string): Provider[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readProvider(join(dir, name)))
}

function readProvider(path: string): Provider {
  const provider = parseProviderFile(readFileSync(path, 'utf8'), path)
  if (`${provider.id}.json` !== basename(path))
    throw new Error(
      `${path}: id: expected “${basename(path, '.json')}”, the name of the file, found “${provider.id}”`,
    )
  return provider
}
