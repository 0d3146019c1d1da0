import type { PrerenderedPage } from '../app/prerender.tsx'
import { askableOrigins } from '../domain/discovery/askable.ts'
import { chooseParties } from '../domain/discovery/parties.ts'
import type { Organisation } from '../domain/organisation/organisation.ts'

/** What Vite's manifest says of a chunk, as far as it is needed here. */
export type Manifest = Readonly<
  Record<
    string,
    { readonly file: string; readonly imports?: readonly string[]; readonly css?: readonly string[] }
  >
>

/**
 * Only our own origin and whom this copy may ask about a domain, no inline script or style, no plug-in, and no frame but
 * `reader-page.ts`, which has a policy of its own, where this copy asks anybody. A document can't forbid being framed by
 * itself (`frame-ancestors` is ignored here): `headers.ts` has the header that a host sends for that.
 */
export function renderPolicy(organisation: Organisation | undefined): string {
  const parties = chooseParties(organisation)
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    // Somebody else is asked only when a person presses the button that says so.
    ["connect-src 'self'", ...askableOrigins(parties)].join(' '),
    ...(parties ? ["frame-src 'self'"] : []),
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

export function fillTemplate(
  template: string,
  page: PrerenderedPage,
  preloads: readonly string[],
  styles: readonly string[] = [],
  policy: string = renderPolicy(undefined),
): string {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}">`,
    ...(page.listed ? [] : ['<meta name="robots" content="noindex">']),
    ...preloads.map((file) => `<link rel="modulepreload" href="${escapeHtml(file)}">`),
  ].join('\n    ')
  // After the site's own styles: the order in which layers are met is theirs.
  const sheets = styles.map((file) => `<link rel="stylesheet" href="${escapeHtml(file)}">\n  `).join('')
  return replaceOnce(
    replaceOnce(
      replaceOnce(
        replaceOnce(template, /<\/head>/, `${sheets}</head>`),
        /<html[^>]*>/,
        `<html lang="${page.lang}" dir="${page.dir}" data-page="${page.kind}">`,
      ),
      /<!--head-->/,
      head,
    ),
    /<!--body-->/,
    page.html,
  )
}

/** For a live page: what it will ask for anyway, so that it asks at once and not one after the other. */
export function preloadsOf(manifest: Manifest, page: PrerenderedPage, base: string): readonly string[] {
  if (page.kind !== 'live') return []
  const wanted = ['src/app/main.tsx', ...page.modules]
  const files = new Set<string>()
  const visit = (id: string): void => {
    const chunk = manifest[id]
    if (!chunk || files.has(chunk.file)) return
    files.add(chunk.file)
    for (const imported of chunk.imports ?? []) visit(imported)
  }
  for (const id of wanted) {
    if (!manifest[id]) throw new Error(`no chunk for ${id} (${page.path})`)
    visit(id)
  }
  return [...files].map((file) => base + file)
}

/** The styles of a page's own chunk and of what it imports; the site's are in the template. */
export function stylesOf(manifest: Manifest, page: PrerenderedPage, base: string): readonly string[] {
  const [own = ''] = page.modules
  const found = new Set<string>()
  const seen = new Set<string>()
  const visit = (id: string): void => {
    const chunk = manifest[id]
    if (!chunk || seen.has(id)) return
    seen.add(id)
    for (const file of chunk.css ?? []) found.add(base + file)
    for (const imported of chunk.imports ?? []) if (imported !== 'index.html') visit(imported)
  }
  if (!manifest[own]) throw new Error(`no chunk for ${own} (${page.path})`)
  visit(own)
  return [...found]
}

function replaceOnce(text: string, what: RegExp, by: string): string {
  if (!what.test(text)) throw new Error(`the template has no ${what.source}`)
  // A function: a `$` in a page's text is only a `$`.
  return text.replace(what, () => by)
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
