import { WAYS, type Way } from './ways.ts'

/**
 * The page’s fields, as somebody left them. A field that nobody has touched is absent, and shows what follows from the
 * others; one that was emptied is empty.
 */
export type PublishForm = { readonly [F in PublishField]?: string | undefined }

export type PublishField = PlainField | UseField | HostField
export type UseField = `use-${Way}`
export type HostField = `host-${Way}`
/**
 * `provider`: one to start from, as typed; `from`: the id of the one whose servers were filled in. `signIn`: ways to sign
 * in, the best first, a space between them. `looked`: the names that were guessed and then looked at.
 */
type PlainField = (typeof PLAIN_FIELDS)[number]

const PLAIN_FIELDS = [
  'domain',
  'name',
  'provider',
  'from',
  'username',
  'signIn',
  'webHost',
  'looked',
] as const

export const PUBLISH_FIELDS: readonly PublishField[] = [
  ...PLAIN_FIELDS,
  ...WAYS.map((way): UseField => `use-${way}`),
  ...WAYS.map((way): HostField => `host-${way}`),
]

export const YES = 'yes'
