import { fileURLToPath } from 'node:url'
import { normalizePath, type Plugin } from 'vite'
import { PROVIDER_CHECKS } from '../data/checks/all-checks.ts'
import { runChecks } from '../data/checks/provider-check.ts'
import { loadProviders } from '../data/load-providers.ts'
import type { DomainTable } from '../domain/providers/domain-table.ts'
import type { Provider, ProviderDetails, ProviderEntry } from '../domain/providers/provider.ts'
import { publishedData } from './published-data.ts'

const PROVIDERS_DIR = normalizePath(fileURLToPath(new URL('../data/providers', import.meta.url)))

const MODULES: Readonly<Record<string, (providers: readonly Provider[], table: DomainTable) => string>> = {
  'virtual:providers': (providers, table) =>
    exportJson(
      'PROVIDERS',
      providers.map((one) => split(one).entry),
    ) + exportJson('DOMAIN_TABLE', table),
  'virtual:provider-details': (providers) =>
    exportJson('PROVIDER_DETAILS', Object.fromEntries(providers.map((one) => [one.id, split(one).details]))),
}

/** The table of domains beside these records. */
export type LoadTable = (providers: readonly Provider[]) => DomainTable

const noTable: LoadTable = () => ({ kind: 'none' })

/** Marks a module as one that no file holds, as Rollup's plugins agree to. */
const resolvedId = (id: string) => `\0${id}`

/**
 * The provider files as modules and as published data, with a table of further domains if there is one. A file that its
 * schema or a check refuses stops the build.
 */
export function providerData(dir: string = PROVIDERS_DIR, loadTable: LoadTable = noTable): Plugin {
  let checked: readonly Provider[] | undefined
  const providers = () => (checked ??= loadChecked(dir))
  return {
    name: 'portolan:provider-data',
    buildStart() {
      checked = undefined
      providers()
    },
    resolveId(id) {
      return id in MODULES ? resolvedId(id) : undefined
    },
    load(id) {
      const makeCode = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined
      if (!makeCode) return undefined
      const table = (this.environment.name === 'client' ? loadTable : noTable)(providers())
      return { code: makeCode(providers(), table), moduleType: 'js' }
    },
    hotUpdate({ file, timestamp }) {
      if (!file.startsWith(`${normalizePath(dir)}/`) || !file.endsWith('.json')) return
      checked = undefined
      const { moduleGraph, hot, name } = this.environment
      for (const id of Object.keys(MODULES)) {
        const module = moduleGraph.getModuleById(resolvedId(id))
        if (module) moduleGraph.invalidateModule(module, new Set(), timestamp, true)
      }
      if (name === 'client') hot.send({ type: 'full-reload' })
      return []
    },
    generateBundle() {
      if (this.environment.name !== 'client') return
      for (const [fileName, source] of publishedData(providers()))
        this.emitFile({ type: 'asset', fileName, source })
    },
  }
}

export function loadChecked(dir: string): readonly Provider[] {
  const providers = loadProviders(dir)
  const problems = runChecks(PROVIDER_CHECKS, providers)
  if (problems.length > 0) throw new Error(`The provider data does not hold:\n${problems.join('\n')}`)
  return providers
}

function split({ sources, notes, conflicts, ...entry }: Provider): {
  entry: ProviderEntry
  details: ProviderDetails
} {
  return { entry, details: { sources, notes, conflicts } }
}

/** Engines read JSON faster than the same object as code; in single quotes it needs hardly any escapes. */
function exportJson(name: string, value: unknown): string {
  const text = JSON.stringify(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")
  return `export const ${name} = JSON.parse('${text}')\n`
}
