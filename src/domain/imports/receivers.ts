import { parseHostname, type Hostname } from '../address/hostname.ts'
import { registrableDomain } from '../address/registrable-domain.ts'
import type { ContentKind } from './content-kinds.ts'
import type { FileFormat, ImportedFile, ImportedHost, ImportedServer, SignInKind } from './imported.ts'

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
export function findReceivers({
  format,
  accounts,
  contents,
  domains,
}: ImportedFile): readonly PasswordReceiver[] {
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
      if (asksPassword(server, format)) add(server.host, server.protocol)
  for (const { kind, host, servers = [] } of contents) {
    if (host) add(host, kind)
    // What it is for isn’t known: it may be an account.
    if (kind === 'unknown') for (const server of servers) add(server, kind)
  }
  return [...found].map(([key, rest]) => ({ key, ...rest, ...foreignTo(rest.host, domains) }))
}

const WITHOUT_PASSWORD: readonly SignInKind[] = ['none', 'by-network', 'after-pop']

/**
 * No mailbox is opened without a password, whatever the file says: apps go on to the next way to sign in. For sending
 * there is mail that is taken from everybody; but Thunderbird signs in wherever Autodiscover sends it.
 */
function asksPassword({ protocol, signIn }: ImportedServer, format: FileFormat): boolean {
  const isOpen = signIn.length > 0 && signIn.every(({ kind }) => WITHOUT_PASSWORD.includes(kind))
  return protocol !== 'smtp' || format === 'autodiscover' || !isOpen
}

/** What is at the end of a name, whatever an app puts before it: whose it is stands there. */
export function endOf(host: ImportedHost): Hostname | undefined {
  switch (host.kind) {
    case 'name':
      return host.name
    case 'with-domain':
    case 'made-of-address': {
      const end = host.after.startsWith('.') ? parseHostname(host.after.slice(1)) : undefined
      return end?.ok ? end.value : undefined
    }
    case 'unusable':
    case 'left-out':
      return undefined
  }
}

/** The file’s own domain filled in, where one is all that is missing. */
function wholeOf(host: ImportedHost, domain: Hostname | undefined): Hostname | undefined {
  if (host.kind !== 'with-domain' || !domain) return endOf(host)
  const whole = parseHostname(`${host.before}${domain}${host.after}`)
  return whole.ok ? whole.value : undefined
}

function foreignTo(host: ImportedHost, domains: readonly Hostname[]): Pick<PasswordReceiver, 'foreign'> {
  const [domain] = domains
  const whole = wholeOf(host, domain)
  const registrable = whole && registrableDomain(whole)
  const isOwn = domains.some((one) => (registrableDomain(one) ?? one) === registrable)
  return registrable && domain && !isOwn ? { foreign: { registrable, domain } } : {}
}

function keyOf(host: ImportedHost): string | undefined {
  switch (host.kind) {
    case 'name':
      return host.name
    case 'with-domain':
      return `${host.before}…${host.after}`
    case 'made-of-address':
      return `${host.before}${host.after}`
    case 'unusable':
      return host.text
    case 'left-out':
      return undefined
  }
}
