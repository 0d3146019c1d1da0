import { hostname, type Hostname } from '../address/hostname.ts'
import type { PublishPlace } from '../exporters/publish-places.ts'
import type { PublishedFile } from './published.ts'
import type { ServedFile, WebServerInput } from './config-text.ts'

/** What a web server needs to know of the files; none where nothing goes there. */
export function webServerInput(
  domain: Hostname,
  files: readonly PublishedFile[],
): WebServerInput | undefined {
  const served = files.flatMap((file) =>
    file.places.map((place) => ({
      host: hostOf(place),
      alone: place.alone,
      file: servedFile(file, place),
    })),
  )
  const names = new Set(served.flatMap(({ host, alone }) => (alone ? [host] : [])))
  const [first, ...others] = names
  if (first === undefined) return undefined
  const sites = new Set(served.flatMap(({ host }) => (names.has(host) ? [] : [host])))
  const byPath = new Map(served.map(({ file }) => [file.path, file]))
  return { domain, names: [first, ...others], sites: [...sites], files: [...byPath.values()] }
}

export function hostOf({ url }: PublishPlace): Hostname {
  return hostname(url.replace(/^https:\/\/([^/]*).*$/, '$1'))
}

export function pathOf({ url }: PublishPlace): string {
  return url.replace(/^https:\/\/[^/]*/, '')
}

function servedFile({ mimeType, content }: PublishedFile, place: PublishPlace): ServedFile {
  return { path: pathOf(place), mimeType, posted: place.method === 'POST', content }
}
