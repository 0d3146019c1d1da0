/**
 * What a file in `providers/` must be. For the build, the tests, and a copy whose `portolan.json` brings providers of
 * its own: nothing of it reaches other browsers.
 */
import * as v from 'valibot'
import { SOURCE_KINDS } from '../domain/account/settings.ts'
import { isDomainPattern } from '../domain/providers/domain-pattern.ts'
import { isMonth } from '../domain/providers/freshness.ts'
import { EVIDENCE, HELP_TOPICS, ISSUERS, PROVIDER_KINDS, REQUIREMENTS } from '../domain/providers/provider.ts'
import type { ProviderId } from '../domain/providers/provider.ts'
import { hostnameSchema, incomingSchema, LOCAL_HOST, outgoingSchema } from './server-schema.ts'

const SOURCES = SOURCE_KINDS.filter((kind) => kind !== 'typed')

const text = v.pipe(v.string(), v.regex(/^\S(?:.*\S)?$/, 'text without spaces around it'))
const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a name in kebab-case'),
  v.guard((id: string): id is ProviderId => id !== ''),
)
const urlSchema = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/\S+$/, 'an http or https address'),
  v.url('an address'),
)
const monthSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}$/, 'a month like 2026-11'),
  v.guard(isMonth, 'a month like 2026-11'),
)
const evidenceSchema = v.picklist(EVIDENCE)

const sourceSchema = v.strictObject({
  kind: v.picklist(SOURCES),
  url: v.exactOptional(urlSchema),
  read: v.pipe(monthSchema, v.description('When it was read, or the newest date that it names.')),
})

const conflictSchema = v.strictObject({ source: v.picklist(SOURCES), says: text, resolution: text })

/** In the order in which a file has them. */
const ENTRIES = {
  id: v.pipe(
    idSchema,
    v.description('The name of the file. Part of links: never reused for another provider.'),
  ),
  name: text,
  kind: v.picklist(PROVIDER_KINDS),
  appPasswordName: v.exactOptional(
    v.pipe(text, v.description('What the provider calls an app password, where it has a word of its own.')),
  ),
  issuer: v.exactOptional(
    v.pipe(v.picklist(ISSUERS), v.description('Whose sign-in page OAuth2 opens, or whose tile apps have.')),
  ),
  domains: v.pipe(
    v.array(hostnameSchema),
    v.description('Domains of addresses, exactly, the most used first.'),
  ),
  domainPatterns: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.check(isDomainPattern, 'a pattern like *.example.com or example.*'))),
      v.description(
        '*.example.com: one or more labels. example.*: a country’s ending, com, net, org or biz. An exact domain wins. May be left out when empty.',
      ),
    ),
    [],
  ),
  mxSuffixes: v.optional(
    v.pipe(
      v.array(hostnameSchema),
      v.description('Ends of MX host names, for own domains: the longest wins. May be left out when empty.'),
    ),
    [],
  ),
  incoming: v.pipe(v.array(incomingSchema), v.description('In the provider’s own order of preference.')),
  outgoing: v.pipe(v.array(outgoingSchema), v.description('In the provider’s own order of preference.')),
  requirements: v.pipe(
    v.array(v.picklist(REQUIREMENTS)),
    v.description('What must be so before a mail app can sign in, or what stands in its way.'),
  ),
  help: v.array(v.strictObject({ url: urlSchema, topic: v.picklist(HELP_TOPICS) })),
  verification: v.strictObject({ servers: evidenceSchema, rules: evidenceSchema }),
  checked: v.pipe(monthSchema, v.description('When anybody last looked.')),
  sources: v.pipe(v.array(sourceSchema), v.minLength(1, 'at least one source')),
  notes: v.optional(
    v.pipe(v.array(text), v.description('Short remarks in English. May be left out when empty.')),
    [],
  ),
  conflicts: v.optional(
    v.pipe(
      v.array(conflictSchema),
      v.description('Where sources disagree, and what was decided. May be left out when empty.'),
    ),
    [],
  ),
}

/** 127.0.0.1 is the person's own computer: only a bridge app listens there. */
const bridged = (provider: {
  incoming: readonly { host: string }[]
  outgoing: readonly { host: string }[]
  requirements: readonly string[]
}) =>
  provider.requirements.includes('bridge-app') ||
  ![...provider.incoming, ...provider.outgoing].some(({ host }) => host === LOCAL_HOST)

const NOT_BRIDGED = `bridge-app among them, because a server is at ${LOCAL_HOST}`

export const providerSchema = v.pipe(
  v.strictObject(ENTRIES),
  v.forward(
    v.check((provider) => bridged(provider), NOT_BRIDGED),
    ['requirements'],
  ),
)

/** The file adds one line, for editors. */
export const providerFileSchema = v.pipe(
  v.strictObject({ $schema: v.literal('../provider.schema.json'), ...ENTRIES }),
  v.forward(
    v.check((provider) => bridged(provider), NOT_BRIDGED),
    ['requirements'],
  ),
)

/** In an organisation's `portolan.json`: the same record, with or without the line that its file would have. */
export const ownProviderSchema = v.pipe(
  v.strictObject({ $schema: v.exactOptional(v.string()), ...ENTRIES }),
  v.forward(
    v.check((provider) => bridged(provider), NOT_BRIDGED),
    ['requirements'],
  ),
)
