import { WAYS, type Way } from './ways.ts'

/**
 * The page’s fields, as somebody left them. A field that nobody has touched is absent, and shows what follows from the
 * others; one that was emptied is empty.
 */
export type PublishForm = { readonly [F in PublishField]?: string | undefined }

export type PublishField = PlainField | UseField | HostField | LoginField
export type UseField = `use-${Way}`
export type HostField = `host-${Way}`
/** The form of user name, then the ways to sign in: of one server that a provider’s record has others for. */
export type LoginField = `login-${Way}`
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
  ...WAYS.map((way): LoginField => `login-${way}`),
]

export const YES = 'yes'
