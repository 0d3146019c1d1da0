import type { Hostname } from '../address/hostname.ts'
import { registrableDomain } from '../address/registrable-domain.ts'
import type { ContentKind } from './content-kinds.ts'
import type { ImportedFile, ImportedHost } from './imported.ts'

export type Purpose = 'imap' | 'pop3' | 'smtp' | ContentKind

/** A server that would be sent a password. `key`: tells it from the others. */
export interface PasswordReceiver {
  readonly key: string
  readonly host: ImportedHost
  readonly purposes: readonly Purpose[]
  /** Whoever the end of its name belongs to isn’t the domain that the file is for. */
  readonly foreign?: { readonly registrable: Hostname; readonly domain: Hostname }
}

/** Every server of a file that would be sent a password, each once, in the order in which the file names them. */
export function findReceivers({ accounts, contents, domains }: ImportedFile): readonly PasswordReceiver[] {
  const found = new Map<string, { readonly host: ImportedHost; readonly purposes: Purpose[] }>()
  const add = (host: ImportedHost, purpose: Purpose): void => {
    const key = keyOf(host)
    if (key === undefined) return
    const known = found.get(key)
    if (!known) found.set(key, { host, purposes: [purpose] })
    else if (!known.purposes.includes(purpose)) known.purposes.push(purpose)
  }
  for (const { incoming, outgoing } of accounts)
    for (const server of [...incoming, ...outgoing])
      if (server.signIn[0]?.kind !== 'none') add(server.host, server.protocol)
  for (const { kind, host } of contents) if (host) add(host, kind)
  return [...found].map(([key, rest]) => ({ key, ...rest, ...foreignTo(rest.host, domains) }))
}

function foreignTo(host: ImportedHost, domains: readonly Hostname[]): Pick<PasswordReceiver, 'foreign'> {
  const registrable = host.kind === 'name' ? registrableDomain(host.name) : undefined
  const [domain] = domains
  const isOwn = domains.some((one) => (registrableDomain(one) ?? one) === registrable)
  return registrable && domain && !isOwn ? { foreign: { registrable, domain } } : {}
}

function keyOf(host: ImportedHost): string | undefined {
  switch (host.kind) {
    case 'name':
      return host.name
    case 'with-domain':
      return `${host.before}…${host.after}`
    case 'unusable':
      return host.text
    case 'left-out':
      return undefined
  }
}
