/** What an organisation's `portolan.json` may hold. Loads only where there is such a file with something in it. */
import * as v from 'valibot'
import { parseHostname } from '../domain/address/hostname.ts'
import type { ValueProblem } from '../domain/organisation/mistake.ts'
import { ownProviderSchema } from './provider-schema.ts'
import { LOCAL_HOST } from './server-schema.ts'

/** The schema says what is wrong in a code; the sentences are in `src/i18n`. */
const no = (code: ValueProblem): string => code

/** Neither line breaks nor signs that turn text around: these stand on every page. */
const text = v.pipe(
  v.string(),
  v.regex(/^\S(?:.*\S)?$/, no('bad-text')),
  v.check((value) => !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u.test(value), no('bad-text')),
)

const urlOf = (value: string): URL | undefined => (URL.canParse(value) ? new URL(value) : undefined)
const isPlain = (value: string): boolean => !/[\s\\]/.test(value)

function isSupportUrl(value: string): boolean {
  const url = isPlain(value) ? urlOf(value) : undefined
  return url?.protocol === 'https:' || (url?.protocol === 'mailto:' && url.pathname.includes('@'))
}

/** On the copy's own origin, whatever the browser makes of it: no scheme, no `//`, no way up. */
function isOwnPath(value: string): boolean {
  return (
    /^\/?[^\s\\:?#/][^\s\\:?#]*$/.test(value) && !value.includes('//') && !value.split('/').includes('..')
  )
}

/** A host name, or `*.` before one. 127.0.0.1 is where a bridge app listens. */
export function isHostEntry(value: string): boolean {
  const name = value.startsWith('*.') ? value.slice(2) : value
  const parsed = parseHostname(name)
  return value === LOCAL_HOST || (parsed.ok && parsed.value === name.toLowerCase())
}

/** Its host stands in the pages’ policy, and a browser asks no address with a user name in it. */
function isResolver(value: string): boolean {
  const url = isPlain(value) ? urlOf(value) : undefined
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.hash !== '')
    return false
  return url.hostname === LOCAL_HOST || parseHostname(url.hostname).ok
}

/** As CSP's `frame-ancestors` and a browser write an origin. Without https only this computer, for trying it out. */
export function isFrameOrigin(value: string): boolean {
  const url = urlOf(value)
  if (url?.origin !== value) return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && url.hostname === 'localhost')
}

const said = <S extends v.GenericSchema<string, string>>(schema: S, words: string) =>
  v.pipe(schema, v.description(words))

export const ORGANISATION_ENTRIES = {
  $schema: v.exactOptional(said(v.string(), 'For editors; has no effect.')),
  name: v.exactOptional(
    said(
      v.pipe(text, v.maxLength(60, no('too-long-text'))),
      'Stands in place of Portolan’s own name on every page.',
    ),
  ),
  supportUrl: v.exactOptional(
    v.pipe(v.string(), v.check(isSupportUrl, no('bad-support-url')), v.description('https: or mailto:.')),
  ),
  supportText: v.exactOptional(
    said(
      v.pipe(text, v.maxLength(300, no('too-long-text'))),
      'Stands at the foot of every page, before the link.',
    ),
  ),
  logo: v.exactOptional(
    v.pipe(
      v.string(),
      v.check(isOwnPath, no('bad-logo')),
      v.description(
        'A path on this origin, from the folder of portolan.json or, with a slash, from the top.',
      ),
    ),
  ),
  providers: v.exactOptional(
    v.pipe(
      v.array(ownProviderSchema),
      v.description('Shown before ours. One with an id of ours stands in its place.'),
    ),
  ),
  defaultProvider: v.exactOptional(said(text, 'The id of a provider, of yours or of ours.')),
  defaultClient: v.exactOptional(said(text, 'The id of an app, or outlook or thunderbird.')),
  allowedHosts: v.exactOptional(
    v.pipe(
      v.array(v.pipe(v.string(), v.check(isHostEntry, no('bad-allowed-host')))),
      v.minLength(1, no('no-allowed-hosts')),
      v.description('Nothing else is set up. *.example.com: any name below example.com, and not itself.'),
    ),
  ),
  lookup: v.exactOptional(
    v.strictObject({
      enabled: v.boolean(),
      resolvers: v.exactOptional(
        v.pipe(
          v.array(v.pipe(v.string(), v.check(isResolver, no('bad-resolver')))),
          v.description(
            'https addresses of DNS resolvers, in place of ours: two on different hosts. The pages can ask them only if they were built with this file.',
          ),
        ),
      ),
    }),
  ),
  languages: v.exactOptional(
    v.array(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, no('bad-language')))),
  ),
  frameAncestors: v.exactOptional(
    v.pipe(
      v.array(v.pipe(v.string(), v.check(isFrameOrigin, no('bad-frame-ancestor')))),
      v.description('Origins like https://help.example.com, whose pages may frame /embed/.'),
    ),
  ),
} satisfies v.ObjectEntries

export const organisationSchema = v.strictObject(ORGANISATION_ENTRIES)
