import { parseIncomingChoice, parseOutgoingChoice } from '../account/choice.ts'
import { parseEmailAddress, type EmailAddressProblem } from '../address/email-address.ts'
import { parseHostname, type HostnameProblem } from '../address/hostname.ts'
import { isClientFamily, isClientId } from '../clients/client-ids.ts'
import { isTooLong } from '../link/codec.ts'
import { isNameInLink } from '../link/v1.ts'
import type { Setup } from '../link/setup.ts'

/** The desk's fields, as they stand. An empty one is left open by the link. */
export interface DeskForm {
  /** `servers`: whoever makes the link names them. */
  readonly service: 'provider' | 'servers'
  /** A provider's id. */
  readonly provider: string
  readonly domain: string
  readonly inHost: string
  readonly outHost: string
  readonly username: string
  readonly client: string
  readonly incoming: string
  readonly outgoing: string
  readonly email: string
  readonly name: string
  /** The customer's language. */
  readonly lang: string
}
export type DeskField = keyof DeskForm

export const EMPTY_DESK_FORM: DeskForm = {
  service: 'provider',
  provider: '',
  domain: '',
  inHost: '',
  outHost: '',
  username: 'email',
  client: '',
  incoming: '',
  outgoing: '',
  email: '',
  name: '',
  lang: 'en',
}

export type DeskProblem =
  | { readonly field: 'provider'; readonly code: 'no-provider' }
  | { readonly field: 'domain' | 'inHost' | 'outHost'; readonly code: HostnameProblem }
  | { readonly field: 'email'; readonly code: EmailAddressProblem }
  | { readonly field: 'name'; readonly code: 'bad-name' | 'link-too-long' }

export interface ReadDeskForm {
  /** The link's setup; absent while there is no service to make one for. What is wrong otherwise is left out of it. */
  readonly setup?: Setup
  readonly problems: readonly DeskProblem[]
}

export function readDeskForm(form: DeskForm): ReadDeskForm {
  const problems: DeskProblem[] = []
  const service = form.service === 'provider' ? readProvider(form, problems) : readServers(form, problems)
  const email = parseEmailAddress(form.email.trim())
  if (form.email.trim() !== '' && !email.ok) problems.push({ field: 'email', code: email.error })
  const name = form.name.trim()
  if (name !== '' && !isNameInLink(name)) problems.push({ field: 'name', code: 'bad-name' })
  if (!service) return { problems }
  const incoming = parseIncomingChoice(form.incoming)
  const outgoing = parseOutgoingChoice(form.outgoing)
  const setup: Setup = {
    service,
    ...(isClientId(form.client) || isClientFamily(form.client) ? { client: form.client } : {}),
    ...(incoming ? { incoming } : {}),
    ...(outgoing ? { outgoing } : {}),
    ...(email.ok ? { email: email.value } : {}),
    ...(isNameInLink(name) ? { name } : {}),
    ...(form.lang === '' || form.lang === 'en' ? {} : { lang: form.lang }),
  }
  if (!isTooLong(setup)) return { setup, problems }
  const { name: _, ...unnamed } = setup
  return { setup: unnamed, problems: [...problems, { field: 'name', code: 'link-too-long' }] }
}

function readProvider(form: DeskForm, problems: DeskProblem[]): Setup['service'] | undefined {
  if (form.provider !== '') return { kind: 'provider', id: form.provider }
  problems.push({ field: 'provider', code: 'no-provider' })
  return undefined
}

function readServers(form: DeskForm, problems: DeskProblem[]): Setup['service'] | undefined {
  const domain = parseHostname(form.domain)
  const inHost = parseHostname(form.inHost)
  const outHost = parseHostname(form.outHost)
  if (!domain.ok) problems.push({ field: 'domain', code: domain.error })
  if (!inHost.ok) problems.push({ field: 'inHost', code: inHost.error })
  if (!outHost.ok) problems.push({ field: 'outHost', code: outHost.error })
  if (!domain.ok || !inHost.ok || !outHost.ok) return undefined
  return {
    kind: 'domain',
    domain: domain.value,
    inHost: inHost.value,
    outHost: outHost.value,
    username: form.username === 'localpart' ? 'localpart' : 'email',
  }
}
