import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const GOLDEN = fileURLToPath(new URL('../../src/domain/exporters/golden/', import.meta.url))

/** What an exporter made of an example: `golden.test.ts` holds these bytes to be what it still makes. */
export interface GoldenFile {
  readonly example: string
  readonly name: string
  readonly path: string
  readonly content: string
}

/** All of one kind, by how their names end. */
export function goldenFiles(ending: RegExp): readonly GoldenFile[] {
  const found = readdirSync(GOLDEN, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes('/') && ending.test(path))
    .sort()
    .map((path) => {
      const [example = '', name = ''] = path.split('/')
      return { example, name, path: GOLDEN + path, content: readFileSync(GOLDEN + path, 'utf8') }
    })
  if (found.length < 5) throw new Error(`only ${found.length} files that end like ${String(ending)}`)
  return found
}
