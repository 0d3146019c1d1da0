import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { build } from 'vite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { PORTS } from '../domain/ports/ports.ts'
import { portSchema } from '../data/port-schema.ts'
import { loadChecked, providerData } from './provider-data.ts'

const PROVIDERS = fileURLToPath(new URL('../data/providers', import.meta.url))

/** A copy of the real files, to break. */
let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'providers-'))
  cpSync(PROVIDERS, dir, { recursive: true })
})
afterEach(() => rmSync(dir, { recursive: true }))

function change(name: string, from: string, to: string) {
  const path = join(dir, name)
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
}

async function buildWith(ssr: boolean) {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [providerData(dir)],
    build: { write: false, ssr, minify: false, rollupOptions: { input: 'virtual:providers' } },
  })
  if (!('output' in built)) throw new Error('one build, one output')
  return built.output
}

describe('a build', () => {
  test('publishes the data and its schemas', async () => {
    const files = new Map((await buildWith(false)).map((file) => [file.fileName, file]))
    const read = (name: string) => {
      const file = files.get(name)
      return file?.type === 'asset' ? (JSON.parse(String(file.source)) as Record<string, unknown>) : undefined
    }
    expect(read('data/providers.json')).toEqual({ version: 1, providers: loadChecked(dir) })
    expect(read('data/ports.json')).toEqual({ version: 1, ports: PORTS })
    for (const name of ['providers', 'ports'])
      expect(read(`data/${name}.schema.json`)).toMatchObject({ type: 'object', required: ['version', name] })
    expect(read('portolan.schema.json')).toMatchObject({
      type: 'object',
      additionalProperties: false,
      required: [],
      properties: { allowedHosts: { type: 'array', minItems: 1 }, frameAncestors: { type: 'array' } },
    })
  })

  test('for the server publishes nothing', async () => {
    expect((await buildWith(true)).filter((file) => file.type === 'asset')).toEqual([])
  })

  test('stops at a file that its schema refuses, and says where and why', async () => {
    change('gmail.json', '"port": 993', '"port": 994')
    await expect(buildWith(false)).rejects.toThrow(
      'gmail.json: incoming.0.port: expected a port that the port table knows',
    )
  })

  test('stops at a file that a rule refuses', async () => {
    change('gmail.json', '"gmail.com"', '"yahoo.com"')
    await expect(buildWith(false)).rejects.toThrow(
      'yahoo.json: yahoo.com is already in gmail.json (rule unique-domains',
    )
  })

  test('stops at an id that is not the name of its file', async () => {
    change('gmail.json', '"id": "gmail"', '"id": "gmx"')
    await expect(buildWith(false)).rejects.toThrow(
      'gmail.json: id: expected “gmail”, the name of the file, found “gmx”',
    )
  })
})

test('the port table is what its schema promises', () => {
  expect(v.parse(v.array(portSchema), PORTS)).toEqual(PORTS)
})
