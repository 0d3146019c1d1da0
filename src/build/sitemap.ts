import type { PrerenderedPage } from '../app/prerender.tsx'

/** The protocol wants whole addresses (sitemaps.org): `site` is the origin that the copy will live at. */
export function renderSitemap(pages: readonly PrerenderedPage[], site: string, base: string): string {
  const urls = pages
    .filter((page) => page.listed)
    .map((page) => `  <url><loc>${escapeText(wholeAddress(site, base, page.path))}</loc></url>`)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n')
}

export function renderRobots(site: string, base: string): string {
  return `User-agent: *\nAllow: /\nSitemap: ${wholeAddress(site, base, '/sitemap.xml')}\n`
}

function wholeAddress(site: string, base: string, path: string): string {
  return site.replace(/\/$/, '') + base.replace(/\/$/, '') + path
}

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
