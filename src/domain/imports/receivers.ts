import type { Hostname } from '../address/hostname.ts'
import type { ContentKind } from './content-kinds.ts'
import type { ImportedFile, ImportedHost } from './imported.ts'

export type Purpose = 'imap' | 'pop3' | 'smtp' | ContentKind

/** A server that would be sent a password, by its name or as the file writes it. */
export interface PasswordReceiver {
  readonly name?: Hostname
  /** As the file has it, where that is no name. */
  readonly text: string
  readonly purposes: readonly Purpose[]
}

/** Every server of a file that would be sent a password, each once, in the order in which the file names them. */
export function findReceivers({ accounts, contents }: ImportedFile): readonly PasswordReceiver[] {
  const found = new Map<string, { readonly name?: Hostname; readonly purposes: Purpose[] }>()
  const add = (host: ImportedHost, purpose: Purpose): void => {
    const text = textOf(host)
    if (text === undefined) return
    const known = found.get(text)
    if (!known) found.set(text, { ...(host.kind === 'name' ? { name: host.name } : {}), purposes: [purpose] })
    else if (!known.purposes.includes(purpose)) known.purposes.push(purpose)
  }
  for (const { incoming, outgoing } of accounts)
    for (const server of [...incoming, ...outgoing])
      if (server.signIn[0]?.kind !== 'none') add(server.host, server.protocol)
  for (const { kind, host } of contents) if (host) add(host, kind)
  return [...found].map(([text, rest]) => ({ text, ...rest }))
}

/** `…` stands for the domain of the person’s address. */
function textOf(host: ImportedHost): string | undefined {
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
