import * as v from 'valibot'
import type { Located } from '../../domain/organisation/mistake.ts'
import type { Organisation } from '../../domain/organisation/organisation.ts'
import type { Provider } from '../../domain/providers/provider.ts'
import { ORGANISATION_ENTRIES, organisationSchema } from '../organisation-schema.ts'
import { ownProviderSchema } from '../provider-schema.ts'
import { crossFindings, type GoodParts, type OwnProvider } from './cross-checks.ts'
import { findMeant } from './find-meant.ts'
import { resolverWarnings } from './resolver-warnings.ts'
import { findingsOf } from './schema-findings.ts'

/** What a file comes to: the organisation only where nothing is wrong, and what is worth a look. */
export interface Checked {
  readonly organisation?: Organisation
  readonly mistakes: readonly Located[]
  readonly warnings: readonly Located[]
}

/** What the site knows, as far as a file refers to it. */
export interface Known {
  readonly providers: readonly string[]
  /** Whether a copy with this list of hosts leaves that provider of ours out. */
  readonly leavesOut?: (provider: string, allowedHosts: readonly string[]) => boolean
  /** Absent where nobody wants to hear about languages. */
  readonly languages?: readonly string[]
  /** The origins that the policy of the pages lets them ask; absent where nobody knows or wants to hear. */
  readonly askable?: readonly string[]
}

type Raw = Readonly<Record<string, unknown>>
type Key = keyof typeof ORGANISATION_ENTRIES

const KEYS = Object.keys(ORGANISATION_ENTRIES) as readonly Key[]
const PROVIDER_KEYS = Object.keys(ownProviderSchema.entries)

export function checkOrganisation(value: unknown, known: Known): Checked {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { mistakes: [{ path: [], finding: { code: 'not-an-object' } }], warnings: [] }
  const raw = value as Raw
  const mistakes = [
    ...Object.keys(raw).flatMap((key) => keyFindings(key, raw[key])),
    ...crossFindings(goodParts(raw), known),
  ]
  if (mistakes.length > 0) return { mistakes, warnings: [] }
  const { $schema: _, providers = [], ...rest } = v.parse(organisationSchema, raw)
  const organisation = { ...rest, providers: providers.map(withoutSchema) } as Organisation
  const languages = (rest.languages ?? []).flatMap((found, at): readonly Located[] =>
    !known.languages || known.languages.includes(found)
      ? []
      : [{ path: ['languages', at], finding: { code: 'language-not-here', found } }],
  )
  const warnings = [...languages, ...resolverWarnings(organisation, known.askable)]
  return { organisation, mistakes, warnings }
}

function keyFindings(key: string, value: unknown): readonly Located[] {
  const own = KEYS.find((each) => each === key)
  if (!own) {
    const meant = findMeant(key, KEYS)
    return [{ path: [key], atKey: true, finding: { code: 'unknown-key', key, ...(meant ? { meant } : {}) } }]
  }
  if (own === 'providers' && Array.isArray(value))
    return value.flatMap((one: unknown, at) => findingsOf(ownProviderSchema, one, [key, at], PROVIDER_KEYS))
  return findingsOf(ORGANISATION_ENTRIES[own], value, [key], ['enabled', 'resolvers'])
}

/** Each key is looked at by itself, so that a mistake in one hides none in another. */
function goodParts(raw: Raw): GoodParts {
  const good = <K extends Key>(key: K) => {
    const parsed = v.safeParse(ORGANISATION_ENTRIES[key], raw[key])
    return parsed.success ? parsed.output : undefined
  }
  const listed: readonly unknown[] = Array.isArray(raw['providers']) ? raw['providers'] : []
  const text = (key: 'defaultProvider' | 'defaultClient') => {
    const value = good(key)
    return typeof value === 'string' ? { [key]: value } : {}
  }
  const allowedHosts = good('allowedHosts')
  return {
    providers: listed.flatMap(ownProvider),
    ids: listed.flatMap(idOf),
    ...text('defaultProvider'),
    ...text('defaultClient'),
    ...(Array.isArray(allowedHosts) ? { allowedHosts: allowedHosts.map(String) } : {}),
  }
}

function ownProvider(value: unknown, at: number): readonly OwnProvider[] {
  const parsed = v.safeParse(ownProviderSchema, value)
  return parsed.success ? [{ at, provider: withoutSchema(parsed.output) }] : []
}

function idOf(value: unknown): readonly string[] {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
  return typeof id === 'string' ? [id] : []
}

function withoutSchema(record: v.InferOutput<typeof ownProviderSchema>): Provider {
  const { $schema: _, ...provider } = record
  return provider
}
