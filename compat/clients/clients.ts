import type { Attempt } from './attempt.ts'
import { curl, nc, openssl } from './bare.ts'
import { node } from './node.ts'
import { python } from './python.ts'
import { fetchmail, mbsync } from './reading.ts'
import type { Line } from './run.ts'
import { msmtp, swaks } from './sending.ts'

/** How each program is told. Undefined: it can't be told that. */
export const CLIENTS = {
  openssl,
  curl,
  swaks,
  msmtp,
  mbsync,
  fetchmail,
  python,
  node,
  nc,
} as const satisfies Readonly<Record<string, (attempt: Attempt) => Line | undefined>>
export type Client = keyof typeof CLIENTS
export const CLIENT_NAMES = Object.keys(CLIENTS) as Client[]
