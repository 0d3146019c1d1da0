import type { PrerenderedPage } from '../app/prerender.tsx'
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

const framedBy = (ancestors: readonly string[]): Headers =>
  ancestors.length === 0 ? UNFRAMED : { 'Content-Security-Policy': `frame-ancestors ${ancestors.join(' ')}` }

/** iOS offers to install a profile only when the host says that it is one. */
const PROFILE: Headers = { 'Content-Type': PROFILE_TYPE }
const isProfile = (path: string, base: string): boolean =>
  path.startsWith(`${base}profiles/`) && path.endsWith('.mobileconfig')

const embedPaths = (base: string): readonly string[] => [`${base}embed/`, `${base}embed/index.html`]

/** What a host sends with the answer at this path. `base` has a slash at both ends. */
export function headersFor(path: string, base: string, ancestors: readonly string[]): Headers {
  return {
    ...ALWAYS,
    ...(embedPaths(base).includes(path) ? framedBy(ancestors) : UNFRAMED),
    ...(isProfile(path, base) ? PROFILE : {}),
  }
}

/**
 * The same for hosts that read a `_headers` file. Netlify and Cloudflare Pages join what all matching rules say of one
 * header, and of two policies the browser keeps both: so a rule for everything may forbid framing only where nobody may
 * frame anything. Else each part of the site has its own rule, and no path has two.
 */
export function renderHeadersFile(
  pages: readonly PrerenderedPage[],
  base: string,
  ancestors: readonly string[],
): string {
  const assets: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' }
  const everything = `${base}*`
  const files = [
    [`${base}assets/*`, assets],
    [`${base}profiles/*`, PROFILE],
  ] as const
  if (ancestors.length === 0) return renderRules([[everything, { ...UNFRAMED, ...ALWAYS }], ...files])
  const parts = new Set(pages.map(({ path }) => path.split('/')[1] ?? ''))
  const unframed = [...parts].filter((part) => part !== '' && part !== 'embed' && part !== '404')
  const rules = [base, `${base}index.html`, `${base}404.html`, ...unframed.map((part) => `${base}${part}/*`)]
  return renderRules([
    [everything, ALWAYS],
    ...rules.map((path) => [path, UNFRAMED] as const),
    ...embedPaths(base).map((path) => [path, framedBy(ancestors)] as const),
    ...files,
  ])
}

function renderRules(rules: readonly (readonly [string, Headers])[]): string {
  const lines = rules.flatMap(([path, headers]) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ])
  return `${lines.join('\n')}\n`
}
