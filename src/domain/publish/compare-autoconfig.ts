import type { Hostname } from '../address/hostname.ts'
import { autoconfig } from '../exporters/autoconfig.ts'
import type { ImportedFile, ImportedHost, ImportedServer } from '../imports/imported.ts'
import { readFile, readText } from '../imports/read-file.ts'
import type { DocumentFacts } from './compare-documents.ts'
import type { DocumentRemark, DocumentRow } from './document-row.ts'

/** The servers that a file which is served names, against those of the file that should be. */
export function compareAutoconfig(
  bytes: Uint8Array,
  { domain, input }: DocumentFacts,
): Pick<DocumentRow, 'standing' | 'remarks'> {
  const file = readFile(bytes)
  if (!file.ok || file.value.format !== 'autoconfig') {
    const code = !file.ok && file.error.code === 'html' ? 'is-page' : 'unreadable'
    return { standing: 'different', remarks: [{ code: 'problem', problem: { code } }] }
  }
  const theirs = serversOf(file.value, domain)
  const own =
    input && autoconfig.supports(input).ok ? readText(autoconfig.render(input, undefined)) : undefined
  if (!own?.ok) return { standing: 'not-compared', remarks: [{ code: 'names', servers: [...theirs.keys()] }] }
  const ours = serversOf(own.value, domain)
  const remarks = differences(ours, theirs)
  return { standing: remarks.length === 0 ? 'as-it-should-be' : 'different', remarks }
}

/** How each server is used, by its name and port. */
type Servers = ReadonlyMap<string, string>

function serversOf({ accounts }: ImportedFile, domain: Hostname): Servers {
  const all: readonly ImportedServer[] = accounts.flatMap(({ incoming, outgoing }) => [
    ...incoming,
    ...outgoing,
  ])
  return new Map(
    all.map(({ protocol, host, port, security, username, signIn }) => [
      `${nameOf(host, domain)}:${port.kind === 'port' ? port.port : '?'}`,
      JSON.stringify([protocol, security, username, signIn]),
    ]),
  )
}

function nameOf(host: ImportedHost, domain: Hostname): string {
  switch (host.kind) {
    case 'name':
      return host.name
    case 'with-domain':
      return `${host.before}${domain}${host.after}`
    case 'made-of-address':
      return `${host.before}…${host.after}`
    case 'unusable':
      return host.text
    case 'left-out':
      return '?'
  }
}

/** No app can show hundreds: these are enough to know them by. */
const MOST_SHOWN = 6

function differences(ours: Servers, theirs: Servers): readonly DocumentRemark[] {
  const lacks = [...ours.keys()].filter((name) => !theirs.has(name))
  const names = [...theirs.keys()].filter((name) => !ours.has(name))
  const isUsedOtherwise = [...ours].some(([name, use]) => (theirs.get(name) ?? use) !== use)
  return [
    ...(lacks.length > 0 ? [{ code: 'lacks', servers: lacks.slice(0, MOST_SHOWN) } as const] : []),
    ...(names.length > 0 ? [{ code: 'names', servers: names.slice(0, MOST_SHOWN) } as const] : []),
    ...(isUsedOtherwise ? [{ code: 'other-details' } as const] : []),
  ]
}
