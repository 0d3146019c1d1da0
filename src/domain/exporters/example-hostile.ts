import type { EmailAddress } from '../address/email-address.ts'
import { SETUP_EXAMPLES } from './example-exports.ts'
import type { SetupExport } from './exporter.ts'

/** For tests: pieces of names and addresses that would like to be something else in some file. */
export const HOSTILE_PARTS: readonly string[] = [
  ...'`"\'$\\#;%{}<>|&()[]!*=:,@/ \t\n\r\0aB9.-_+é渡',
  ...'\r\n|\u2028|\u0085|\u202e|\ud800|\ufffe|$(|%(|%n|]]>|<!--|🦊'.split('|'),
  ...'{email}|{incoming.host}|&lt;|&#96;|\\"|\\n|"}],|/*|//|+INBOX'.split('|'),
]

/** For tests: one of the examples, with somebody else’s name and address. */
export function setupOf(
  example: keyof typeof SETUP_EXAMPLES,
  { name, address }: { readonly name?: string; readonly address?: EmailAddress },
): SetupExport {
  const setup: SetupExport = SETUP_EXAMPLES[example]
  const account = { ...setup.account, ...(name === undefined ? {} : { name }) }
  return address
    ? { ...setup, serviceId: address.domain, domain: address.domain, account: { ...account, address } }
    : { ...setup, account }
}
