import type { AdvisedOption } from '../../domain/advice/option.ts'
import type { CurrentClient, Label } from '../../domain/clients/client.ts'
import type { Protocol, Security } from '../../domain/ports/ports.ts'
import type { Issuer } from '../../domain/providers/provider.ts'

/** The app has a word for this, but only its own page can say which. */
export const ELSEWHERE = 'elsewhere'

/** How addresses begin that say protocol and encryption in one. */
const BEGINNING = { imap: 'imap', pop3: 'pop', smtp: 'smtp' } as const satisfies Record<Protocol, string>
const SCHEMES = /[a-z]+:\/\/(?:(?: ?, ?| or )[a-z]+:\/\/)*/

/**
 * The word for this one connection, where the app has one per protocol: `imaps://`, not `imaps:// , smtps://`. None
 * where its word fits any.
 */
export function schemeWords(
  client: CurrentClient,
  { choice: { protocol, security }, signIn }: AdvisedOption,
): string | undefined {
  const label = client.security[security]
  const [listed] = typeof label === 'string' ? (SCHEMES.exec(label) ?? []) : []
  if (typeof label === 'string' && listed) {
    const own = ownScheme(listed.split(/ ?, ?| or /), protocol)
    return own ? label.replace(listed, own) : ELSEWHERE
  }
  const inForm = ownScheme(schemesInForm(client, protocol, security), protocol)
  // With OAuth2 another word is added to it, of which there is more than one.
  return inForm && signIn === 'oauth2' ? ELSEWHERE : inForm
}

const ownScheme = (schemes: readonly string[], protocol: Protocol): string | undefined =>
  schemes.find((scheme) => scheme.startsWith(BEGINNING[protocol]))

function schemesInForm(client: CurrentClient, protocol: Protocol, security: Security): readonly string[] {
  const host = protocol === 'smtp' ? '{outgoing.host}' : '{incoming.host}'
  return client.windows
    .flatMap(({ sections }) => sections.flatMap(({ fields }) => fields.map(({ value }) => value)))
    .flatMap((value) => (value.kind === 'compose' ? (value[security] ?? []) : []))
    .flatMap((line) => (line.includes(host) ? (/^[a-z]+:\/\//.exec(line) ?? []) : []))
}

/** Whose page an entry for OAuth2 means. */
const ENTRY_OF: { readonly [I in Issuer]?: string } = {
  google: '(Google)',
  microsoft: '(Outlook)',
  yahoo: '(Yahoo!)',
}

/** The one of an app’s entries for OAuth2 that is this issuer’s. Any other label stays as it is. */
export function entryFor(label: Label, issuer: Issuer | undefined): Label {
  if (typeof label === 'object' && 'unknown' in label) return label
  const entries = (typeof label === 'string' ? label : label.text).split(' / ')
  if (entries.length === 1) return label
  const name = issuer && ENTRY_OF[issuer]
  const own = name && entries.find((entry) => entry.includes(name))
  if (!own) return ELSEWHERE
  return typeof label === 'string' ? own : { ...label, text: own }
}
