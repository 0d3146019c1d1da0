import type { Plugin } from 'vite'
import type { DomainTable } from '../domain/providers/domain-table.ts'
import type { Provider } from '../domain/providers/provider.ts'
import { makeDomainTable, NO_TABLE, writeShards } from './domains/make-domain-table.ts'
import type { KnownNames } from './domains/read-rows.ts'
import { readOrganisation } from './own-organisation.ts'

/** A file of domains: its path, where it was named, and where `portolan.json` lies. */
export interface DomainSource {
  readonly file: string | undefined
  readonly publicDir: string
  /** How many domains are not cut into shards; for the bench. */
  readonly most?: number
}

export interface DomainTableBuild {
  readonly load: (providers: readonly Provider[]) => DomainTable
  /** Puts the shards into the site, or answers for them in development. */
  readonly plugin: Plugin
}

/** The domains that whoever builds a copy names in a file of their own: see docs/own-copy.md. */
export function domainTable({ file, publicDir, most }: DomainSource): DomainTableBuild {
  let made = NO_TABLE
  return {
    load(providers) {
      if (file && made === NO_TABLE) made = makeDomainTable(file, knownNames(providers, publicDir), most)
      return made.table
    },
    plugin: {
      name: 'portolan:domain-table',
      configureServer({ middlewares, config: { base } }) {
        middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(base.length)
          if (!path.startsWith('data/domains/')) return next()
          const found = [...made.shards()].find(([name]) => name === path)
          response.writeHead(found ? 200 : 404, { 'content-type': 'text/plain' })
          response.end(found?.[1])
        })
      },
      // The client's alone asks for domains, and each part of a build has plugins of its own.
      writeBundle({ dir }) {
        if (this.environment.name !== 'client' || !dir) return
        writeShards(made, dir)
        made.close()
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
