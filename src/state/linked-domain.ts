import type { Hostname } from '../domain/address/hostname.ts'
import { putDraft, readDraft } from './drafts.ts'

/** A domain that a link, or a file, chose. Whoever made it may run its web server: nobody asks that without a press. */
const keyOf = (domain: Hostname): string => `linked:${domain}`

export const noteLinkedDomain = (domain: Hostname): void => putDraft(keyOf(domain), 'yes')
export const isLinkedDomain = (domain: Hostname): boolean => readDraft(keyOf(domain)) !== undefined
