import type { Plugin } from 'vite'
import type { DomainTable } from '../domain/providers/domain-table.ts'
import type { Provider } from '../domain/providers/provider.ts'
import { makeDomainTable, NO_TABLE, writeShards, type MadeDomainTable } from './domains/make-domain-table.ts'
import type { KnownNames } from './domains/read-rows.ts'
import { readOrganisation } from './own-organisation.ts'

/** A file of domains: its path, where it was named, and where `portolan.json` lies. */
export interface DomainSource {
  readonly file: string | undefined
  readonly publicDir: string
}

export interface DomainTableBuild {
  readonly load: (providers: readonly Provider[]) => Promise<DomainTable>
  /** Puts the shards into the site, or answers for them in development. */
  readonly plugin: Plugin
}

/** The domains that whoever builds a copy names in a file of their own: see docs/own-copy.md. */
export function domainTable({ file, publicDir }: DomainSource): DomainTableBuild {
  let making: Promise<MadeDomainTable> | undefined
  const make = (providers: readonly Provider[]): Promise<MadeDomainTable> => {
    making ??= file ? makeDomainTable(file, knownNames(providers, publicDir)) : Promise.resolve(NO_TABLE)
    return making
  }
  const made = async (): Promise<MadeDomainTable> => (await making) ?? NO_TABLE
  return {
    load: async (providers) => (await make(providers)).table,
    plugin: {
      name: 'portolan:domain-table',
      configureServer({ middlewares, config: { base } }) {
        middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(base.length)
          if (!path.startsWith('data/domains/')) return next()
          const answer = async () => {
            try {
              const found = [...(await made()).shards()].find(([name]) => name === path)
              response.writeHead(found ? 200 : 404, { 'content-type': 'text/plain' })
              response.end(found?.[1])
            } catch (error) {
              next(error)
            }
          }
          void answer()
        })
      },
      // The client's alone asks for domains, and each part of a build has plugins of its own.
      async writeBundle({ dir }) {
        if (this.environment.name !== 'client' || !dir) return
        const table = await made()
        writeShards(table, dir)
        table.close()
      },
    },
  }
}

function knownNames(providers: readonly Provider[], publicDir: string): KnownNames {
  const own = readOrganisation(publicDir)?.providers ?? []
  const all = [...providers, ...own]
  return {
    providers: new Set(all.map(({ id }) => id)),
    owners: new Map(all.flatMap(({ id, domains }) => domains.map((domain) => [domain, id]))),
  }
}
