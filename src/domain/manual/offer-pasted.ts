import { parseEmailAddress, type EmailAddress } from '../address/email-address.ts'
import type { Found, FoundAccount } from '../check/found.ts'
import { cleanText } from '../check/read-form.ts'
import { EMPTY_MANUAL_FORM, MANUAL_FIELDS, type ManualField, type ManualForm } from './manual-form.ts'

/** One account of a text, as this form can take it over. */
export interface PastedOffer {
  /** Each with the words that said so. */
  readonly found: readonly (Found & { readonly field: ManualField })[]
  /** A user name that is neither the address nor the part before its @: the form has no place for it. */
  readonly ownName?: string
}

export function offerPasted(account: FoundAccount, address: EmailAddress | undefined): PastedOffer {
  const found = account.found.flatMap((each) => takeOver(each, address))
  const incoming = found.find(({ field }) => field === 'incoming.username')?.value
  // One name for both is said once.
  const once = found.filter(({ field, value }) => field !== 'outgoing.username' || value !== incoming)
  const ownName = account.found.find(
    ({ field, value }) => field.endsWith('.username') && usernameForm(value, address) === undefined,
  )?.value
  return { found: once, ...(ownName === undefined ? {} : { ownName }) }
}

/** The form with an account in it: what its text doesn’t say is left open. */
export const fillInOffer = ({ found }: PastedOffer): ManualForm =>
  found.reduce<ManualForm>((form, { field, value }) => ({ ...form, [field]: value }), EMPTY_MANUAL_FORM)

function takeOver({ field, value, words }: Found, address: EmailAddress | undefined): PastedOffer['found'] {
  const own = MANUAL_FIELDS.find((each) => each === field)
  if (!own) return []
  const taken = own.endsWith('.security')
    ? SECURITY_TAKEN[value]
    : own.endsWith('.username')
      ? usernameForm(value, address)
      : value
  return taken === undefined ? [] : [{ field: own, value: taken, words }]
}

/** “On” and “automatic” say nothing of how: the port does. Where STARTTLS is only wished for, the app is told to insist. */
const SECURITY_TAKEN: Readonly<Record<string, string>> = {
  tls: 'tls',
  starttls: 'starttls',
  'if-available': 'starttls',
  none: 'none',
}

function usernameForm(text: string, address: EmailAddress | undefined): 'email' | 'localpart' | undefined {
  const name = cleanText(text)
  if (parseEmailAddress(name).ok) return 'email'
  if (name.includes('@')) return undefined
  return address === undefined || name.toLowerCase() === address.local.toLowerCase() ? 'localpart' : undefined
}
