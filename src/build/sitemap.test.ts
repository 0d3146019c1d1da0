import { describe, expect, it } from 'vitest'
import type { PrerenderedPage } from '../app/prerender.tsx'
import { renderRobots, renderSitemap } from './sitemap.ts'

const page = (path: string, listed = true): PrerenderedPage => ({
  file: `${path.slice(1)}index.html`,
  path,
  lang: 'en',
  dir: 'ltr',
  kind: 'read',
  title: path,
  description: '',
  listed,
  html: '',
  modules: [],
})

describe('the sitemap', () => {
  it('has the whole address of every listed page, in order', () => {
    const pages = [page('/'), page('/ports/993/'), page('/setup/result/', false), page('/404/', false)]
    expect(renderSitemap(pages, 'https://portolan.example', '/')).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
        '  <url><loc>https://portolan.example/</loc></url>',
        '  <url><loc>https://portolan.example/ports/993/</loc></url>',
        '</urlset>',
        '',
      ].join('\n'),
    )
  })

  it('is a whole document without pages too', () => {
    expect(renderSitemap([], 'https://portolan.example', '/')).toMatch(/<urlset [^>]+>\n<\/urlset>\n$/)
  })

  it('has what XML reads written out', () => {
    expect(renderSitemap([page('/a&b<c/')], 'https://portolan.example', '/')).toContain(
      '/a&amp;b&lt;c/</loc>',
    )
  })

  it.each([
    ['https://portolan.example', '/'],
    ['https://portolan.example/', '/'],
    ['https://portolan.example', ''],
  ])('joins %s and “%s” with one slash', (site, base) => {
    expect(renderSitemap([page('/ports/')], site, base)).toContain(
      '<loc>https://portolan.example/ports/</loc>',
    )
    expect(renderRobots(site, base)).toContain('Sitemap: https://portolan.example/sitemap.xml\n')
  })

  it('lies where the site lies, also in a subfolder', () => {
    const [site, base] = ['https://example.org/', '/mail/setup/'] as const
    expect(renderSitemap([page('/')], site, base)).toContain('<loc>https://example.org/mail/setup/</loc>')
    expect(renderRobots(site, base)).toBe(
      'User-agent: *\nAllow: /\nSitemap: https://example.org/mail/setup/sitemap.xml\n',
    )
  })
})
