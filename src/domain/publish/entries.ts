import type { DomainExport } from '../exporters/exporter.ts'
import type { PublishedFile } from './published.ts'
import { webServerInput } from './web-files.ts'
import { folderOf, type WebServerInput, type WebServerWords } from './config-text.ts'
import { renderWebServer, WEB_SERVERS } from './web-server.ts'

/** A file of the archive. Its folder says where it goes. */
export interface ArchiveEntry {
  readonly path: string
  readonly content: string
}

export const archiveName = ({ domain }: DomainExport): string => `mail-settings-${domain}.zip`

/**
 * Everything for one domain: below `web/`, `nginx/`, `apache/` and `caddy/` stand the paths that the files have on the
 * web server, and `dns/` has the zone’s lines. The same input gives the same entries in the same order.
 */
export function archiveEntries(
  { domain }: DomainExport,
  files: readonly PublishedFile[],
  wordsFor: (web: WebServerInput) => WebServerWords,
): readonly ArchiveEntry[] {
  const web = webServerInput(domain, files)
  return [
    ...files
      .filter(({ places }) => places.length === 0)
      .map(({ fileName, content }) => ({ path: `dns/${fileName}`, content })),
    ...(web
      ? [
          ...web.files.map(({ path, content }) => ({ path: `web${folderOf(web)}${path}`, content })),
          ...WEB_SERVERS.flatMap((server) =>
            renderWebServer(server, web, wordsFor(web)).map(({ path, content }) => ({
              path: `${server}${path}`,
              content,
            })),
          ),
        ]
      : []),
  ]
}
