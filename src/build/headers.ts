import type { PrerenderedPage } from '../app/prerender.tsx'
import { READER_PATH } from '../domain/discovery/reader-page.ts'
import { PROFILE_TYPE } from '../domain/exporters/mail-profile.ts'

type Headers = Readonly<Record<string, string>>

const ALWAYS: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
}
const UNFRAMED: Headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  // For old browsers. It can't name who may, so the page that may be framed goes without.
  'X-Frame-Options': 'DENY',
}

/** The page through which documents are fetched stands inside our own pages, and nobody else’s. */
const FRAMED_BY_US: Headers = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'X-Frame-Options': 'SAMEORIGIN',
}

const framedBy = (ancestors: readonly string[]): Headers =>
  ancestors.length === 0 ? UNFRAMED : { 'Content-Security-Policy': `frame-ancestors ${ancestors.join(' ')}` }

/** iOS offers to install a profile only when the host says that it is one. */
const PROFILE: Headers = { 'Content-Type': PROFILE_TYPE }
const isProfile = (path: string, base: string): boolean =>
  path.startsWith(`${base}profiles/`) && path.endsWith('.mobileconfig')

const pathsOf = (folder: string): readonly string[] => [folder, `${folder}index.html`]
const embedPaths = (base: string): readonly string[] => pathsOf(`${base}embed/`)
const readerPaths = (base: string): readonly string[] => pathsOf(base + READER_PATH)

function framing(path: string, base: string, ancestors: readonly string[]): Headers {
  if (readerPaths(base).includes(path)) return FRAMED_BY_US
  return embedPaths(base).includes(path) ? framedBy(ancestors) : UNFRAMED
}

/** What a host sends with the answer at this path. `base` has a slash at both ends. */
export function headersFor(path: string, base: string, ancestors: readonly string[]): Headers {
  return {
    ...ALWAYS,
    ...framing(path, base, ancestors),
    ...(isProfile(path, base) ? PROFILE : {}),
  }
}

/**
 * The same for hosts that read a `_headers` file. Netlify and Cloudflare Pages join what all matching rules say of one
 * header, and of two policies the browser keeps both: so no rule for everything may forbid framing. Each part of the site
 * has its own, and no path has two.
 */
export function renderHeadersFile(
  pages: readonly PrerenderedPage[],
  base: string,
  ancestors: readonly string[],
): string {
  const assets: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' }
  const parts = new Set(pages.map(({ path }) => path.split('/')[1] ?? ''))
  const unframed = [...parts].filter((part) => part !== '' && part !== 'embed' && part !== '404')
  const rules = [base, `${base}index.html`, `${base}404.html`, ...unframed.map((part) => `${base}${part}/*`)]
  return renderRules([
    [`${base}*`, ALWAYS],
    ...rules.map((path) => [path, UNFRAMED] as const),
    ...embedPaths(base).map((path) => [path, framedBy(ancestors)] as const),
    ...readerPaths(base).map((path) => [path, FRAMED_BY_US] as const),
    [`${base}assets/*`, assets],
    [`${base}profiles/*`, PROFILE],
  ])
}

function renderRules(rules: readonly (readonly [string, Headers])[]): string {
  const lines = rules.flatMap(([path, headers]) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ])
  return `${lines.join('\n')}\n`
}
