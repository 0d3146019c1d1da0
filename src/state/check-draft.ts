import type { FoundAccount } from '../domain/check/found.ts'
import { CHECK_FIELDS } from '../domain/check/said.ts'
import { forgetDraft, putDraft } from './drafts.ts'

/** Where this tab keeps an input of the check. */
export const checkDraftKey = (input: string): string => `check:${input}`

/** What counts is what was said here, whatever setup this tab is about. */
export const SAID_HERE = 'said-here'

/** Fills in the check as if the person had typed it; what the account doesn’t say is left empty. */
export function putCheckDraft(account: FoundAccount): void {
  for (const field of [...CHECK_FIELDS, 'mode', 'service', 'unread']) forgetDraft(checkDraftKey(field))
  for (const { field, value } of account.found) putDraft(checkDraftKey(field), value)
  if (account.address !== undefined) putDraft(checkDraftKey('service'), account.address)
  putDraft(checkDraftKey('own'), SAID_HERE)
}
