import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PrerenderedPage } from '../app/prerender.tsx'
import type { Organisation } from '../domain/organisation/organisation.ts'
import {
  escapeHtml,
  fillTemplate,
  preloadsOf,
  renderPolicy,
  stylesOf,
  type Manifest,
} from './page-template.ts'

const TEMPLATE = readFileSync(new URL('../../index.html', import.meta.url), 'utf8')

const PAGE: PrerenderedPage = {
  file: 'ports/index.html',
  path: '/ports/',
  lang: 'en',
  dir: 'ltr',
  kind: 'read',
  title: 'Ports',
  description: 'All ports.',
  listed: true,
  html: '<h1>Ports</h1>',
  modules: [],
}
const POLICY = renderPolicy(undefined)
const page = (change: Partial<PrerenderedPage>): PrerenderedPage => ({ ...PAGE, ...change })
const times = (text: string, part: string): number => text.split(part).length - 1

describe('a page’s document', () => {
  const filled = fillTemplate(TEMPLATE, PAGE, ['/assets/a.js'])

  it('has its language, its kind, its head and its body, once each', () => {
    expect(filled).toContain('<html lang="en" dir="ltr" data-page="read">')
    expect(filled).toContain('<title>Ports</title>')
    expect(filled).toContain('<meta name="description" content="All ports.">')
    expect(filled).toContain('<div id="root"><h1>Ports</h1></div>')
    for (const part of ['<html', '<title>', 'http-equiv', '<h1>Ports</h1>', 'modulepreload'])
      expect(times(filled, part)).toBe(1)
    expect(filled).not.toMatch(/<!--(head|body)-->/)
  })

  it('keeps the rest of the template as it is', () => {
    const lines = filled.split('\n').map((line) => line.trim())
    const own = /<html|<!--/
    const rest = TEMPLATE.split('\n').filter((line) => !own.test(line))
    for (const line of rest) expect(lines).toContain(line.trim())
  })

  it('allows our own origin and, to be asked, two resolvers and one directory, before anything is loaded', () => {
    expect(filled.indexOf(POLICY)).toBeGreaterThan(0)
    expect(filled.indexOf(POLICY)).toBeLessThan(filled.search(/<(script|link)/))
    expect(POLICY).toContain(
      "; connect-src 'self' https://cloudflare-dns.com https://dns.google https://autoconfig.thunderbird.net; ",
    )
    expect(POLICY).toContain("; frame-src 'self'; ")
    expect(POLICY.replace(/ connect-src [^;]*;/, '')).not.toMatch(/unsafe|\*|https?:/)
  })

  it('allows those whom a copy names in their place, or nobody', () => {
    const resolvers = ['https://dns.shop.example:8443/dns-query', 'https://other.example/']
    const policy = (lookup: Organisation['lookup']) =>
      renderPolicy({ providers: [], ...(lookup ? { lookup } : {}) })
    expect(policy(undefined)).toBe(POLICY)
    expect(policy({ enabled: true, resolvers })).toContain(
      "; connect-src 'self' https://dns.shop.example:8443 https://other.example https://autoconfig.thunderbird.net; frame-src 'self'; ",
    )
    for (const lookup of [
      { enabled: false, resolvers },
      { enabled: true, resolvers: [] },
    ])
      expect(policy(lookup)).toContain("; connect-src 'self'; manifest-src ")
    expect(fillTemplate(TEMPLATE, PAGE, [], [], policy({ enabled: false }))).not.toContain('dns.google')
  })

  it('is kept out of search engines where it is not listed', () => {
    expect(filled).not.toContain('noindex')
    expect(fillTemplate(TEMPLATE, page({ listed: false }), [])).toContain(
      '<meta name="robots" content="noindex">',
    )
  })

  it('has a title and a description that can’t end early', () => {
    const hostile = '"><script>alert(1)</script>&amp;'
    const text = fillTemplate(TEMPLATE, page({ title: hostile, description: hostile }), [hostile])
    expect(text).not.toContain('<script>alert')
    expect(times(text, '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;')).toBe(3)
  })

  it.each(['$&', '$`', "$'", '$1', '$$', '$<x>'])('takes %s for text', (sign) => {
    const text = fillTemplate(TEMPLATE, page({ html: `<p>${sign}</p>`, title: `a ${sign} b` }), [])
    expect(text).toContain(`<div id="root"><p>${sign}</p></div>`)
    expect(text).toContain(`<title>a ${escapeHtml(sign)} b</title>`)
    expect(times(text, '</body>')).toBe(1)
  })

  it('is not filled a second time by what it is filled with', () => {
    const text = fillTemplate(TEMPLATE, page({ html: '<!--head--><!--body-->', title: '<!--body-->' }), [])
    expect(text).toContain('<div id="root"><!--head--><!--body--></div>')
    expect(text).toContain('<title>&lt;!--body--&gt;</title>')
  })

  it.each(['<!--head-->', '<!--body-->', '<html lang="en">'])('needs %s in the template', (mark) => {
    const broken = TEMPLATE.replace(mark, '')
    expect(() => fillTemplate(broken, PAGE, [])).toThrow(mark.startsWith('<html') ? '<html' : mark)
  })
})

describe('escaped text', () => {
  it('has nothing that HTML reads, and comes back whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('&', '<', '>', '"', "'", 'a', 'amp;', '$') }), (text) => {
        const escaped = escapeHtml(text)
        expect(escaped).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/)
        const back = escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')
        expect(back.replaceAll('&amp;', '&')).toBe(text)
      }),
    )
  })
})

describe('what a live page asks for at once', () => {
  const manifest: Manifest = {
    'src/app/main.tsx': { file: 'assets/main.js', imports: ['_shared.js'] },
    'src/pages/home.tsx': {
      file: 'assets/home.js',
      imports: ['_shared.js', '_more.js'],
      css: ['assets/x.css'],
    },
    'src/pages/other.tsx': { file: 'assets/other.js' },
    '_shared.js': { file: 'assets/shared.js', imports: ['_more.js'] },
    '_more.js': { file: 'assets/more.js', imports: ['_shared.js'] },
  }
  const live = page({ kind: 'live', path: '/', modules: ['src/pages/home.tsx'] })

  it('is its chunks and what they import, once each, on the site’s own path', () => {
    expect(preloadsOf(manifest, live, '/sub/')).toEqual([
      '/sub/assets/main.js',
      '/sub/assets/shared.js',
      '/sub/assets/more.js',
      '/sub/assets/home.js',
    ])
  })

  it('is nothing for a page that is only read, or missing', () => {
    for (const kind of ['read', 'missing'] as const)
      expect(preloadsOf(manifest, { ...live, kind }, '/')).toEqual([])
  })

  it('stops the build where there is no such chunk, and names it and the page', () => {
    const lost = { ...live, modules: ['src/pages/lost.tsx'] }
    expect(() => preloadsOf(manifest, lost, '/')).toThrow('no chunk for src/pages/lost.tsx (/)')
    expect(() => preloadsOf({}, live, '/')).toThrow('src/app/main.tsx')
  })
})

describe('a page’s own styles', () => {
  const manifest: Manifest = {
    'index.html': { file: 'assets/index.js', css: ['assets/site.css'] },
    'src/pages/port.tsx': {
      file: 'assets/p.js',
      imports: ['_shared.js', 'index.html'],
      css: ['assets/p.css'],
    },
    'src/pages/about.tsx': { file: 'assets/a.js', imports: ['index.html'] },
    '_shared.js': { file: 'assets/s.js', imports: ['_shared.js'], css: ['assets/s.css'] },
  }
  const styles = (module: string) => stylesOf(manifest, page({ modules: [module] }), '/sub/')

  it('are those of its chunk and of what that imports, and not the site’s once more', () => {
    expect(styles('src/pages/port.tsx')).toEqual(['/sub/assets/p.css', '/sub/assets/s.css'])
    expect(styles('src/pages/about.tsx')).toEqual([])
  })

  it('stand behind the site’s', () => {
    const text = fillTemplate(TEMPLATE, PAGE, [], ['/assets/p.css'])
    expect(text.indexOf('/assets/p.css')).toBeGreaterThan(text.indexOf('/src/app/styles.css'))
    expect(text).toMatch(/p\.css">\s*<\/head>/)
  })

  it('stop the build where there is no such page', () => {
    expect(() => styles('src/pages/lost.tsx')).toThrow('src/pages/lost.tsx')
  })
})
