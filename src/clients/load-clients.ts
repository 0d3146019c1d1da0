import type { Client } from '../domain/clients/client.ts'
import type { ClientId } from '../domain/clients/client-ids.ts'

export type ClientTable = { readonly [K in ClientId]: Client }

let loading: Promise<ClientTable> | undefined

/** All apps: one chunk, asked for by the first page that needs one. */
export function loadClients(): Promise<ClientTable> {
  loading ??= import('./registry.ts').then((module): ClientTable => module.CLIENTS)
  return loading
}
