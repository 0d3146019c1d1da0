import type { Account } from './resolve-form.ts'

/** In lines and headings of configuration files: what the programs call the account. */
export const ACCOUNT_NAME = '{account}'

/** Where nobody’s address is known. */
const ANYBODYS = 'mail'

/**
 * A name of its own for each address: msmtp refuses a file that has one twice, mbsync goes on with the first, and aerc makes
 * one of the two. It stands in commands and paths too, so it has letters, digits and four signs that no shell and none
 * of the files reads as anything else.
 */
export function accountName({ address }: Pick<Account, 'address'>): string {
  if (!address) return ANYBODYS
  return `${address.local}@${address.domain}`.replace(/[^A-Za-z0-9@._+-]+/g, '-').replace(/^[-.]+/, '')
}
