import type { Script, ScriptId } from '../../domain/guides/wire.ts'
import { imap } from './imap.ts'
import { pop3 } from './pop3.ts'
import { relay } from './relay.ts'
import { submission } from './submission.ts'

export const SCRIPTS = { submission, relay, imap, pop3 } as const satisfies {
  readonly [S in ScriptId]: Script & { readonly id: S }
}
