import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PrerenderedPage } from '../app/prerender.tsx'
import { readFrameAncestors } from './frame-ancestors.ts'
import { headersFor, renderHeadersFile } from './headers.ts'

const page = (path: string): PrerenderedPage => ({
  file: '',
  path,
  lang: 'en',
  dir: 'ltr',
  kind: 'read',
  title: '',
  description: '',
  listed: true,
  html: '',
  modules: [],
})
const PAGES = ['/', '/setup/', '/setup/client/', '/ports/587/', '/embed/', '/desk/', '/404/'].map(page)
const HELP = 'https://help.example.edu'

/** What Netlify and Cloudflare Pages make of the file: all rules that match, the same header’s values joined. */
function sent(file: string, path: string): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  let matches = false
  for (const line of file.split('\n').filter((each) => each !== '')) {
    if (!line.startsWith('  ')) {
      matches = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line
      continue
    }
    const [name = '', value = ''] = line.trim().split(/: (.*)/)
    if (matches) (found[name] ??= []).push(value)
  }
  return found
}

describe.each(['/', '/help/mail/'])('the headers of a copy at %s', (base) => {
  const at = (path: string) => base + path
  const named = renderHeadersFile(PAGES, base, [HELP, 'https://b.example'])
  const nobody = renderHeadersFile(PAGES, base, [])

  it.each(['', 'index.html', 'setup/', 'setup/client/', 'ports/587/', 'desk/', '404.html'])(
    'forbid framing of /%s, in the file as in the preview',
    (path) => {
      for (const [file, ancestors] of [
        [named, [HELP, 'https://b.example']],
        [nobody, []],
      ] as const) {
        expect(sent(file, at(path))['Content-Security-Policy']).toEqual(["frame-ancestors 'none'"])
        expect(sent(file, at(path))['X-Frame-Options']).toEqual(['DENY'])
        const preview = headersFor(at(path), base, ancestors)
        for (const [name, value] of Object.entries(preview))
          expect(sent(file, at(path))[name]).toEqual([value])
      }
    },
  )

  it.each(['embed/', 'embed/index.html'])('let only those who are named frame /%s', (path) => {
    const policy = `frame-ancestors ${HELP} https://b.example`
    expect(sent(named, at(path))['Content-Security-Policy']).toEqual([policy])
    expect(sent(named, at(path))).not.toHaveProperty('X-Frame-Options')
    expect(sent(named, at(path))['X-Content-Type-Options']).toEqual(['nosniff'])
    expect(headersFor(at(path), base, [HELP])).toMatchObject({
      'Content-Security-Policy': `frame-ancestors ${HELP}`,
    })
    expect(headersFor(at(path), base, [HELP])).not.toHaveProperty('X-Frame-Options')
    expect(sent(nobody, at(path))['Content-Security-Policy']).toEqual(["frame-ancestors 'none'"])
  })

  it.each(['reader/', 'reader/index.html'])('let only our own pages frame /%s', (path) => {
    for (const [file, ancestors] of [
      [named, [HELP]],
      [nobody, []],
    ] as const) {
      const headers = { 'Content-Security-Policy': "frame-ancestors 'self'", 'X-Frame-Options': 'SAMEORIGIN' }
      expect(headersFor(at(path), base, ancestors)).toMatchObject(headers)
      for (const [name, value] of Object.entries(headers)) expect(sent(file, at(path))[name]).toEqual([value])
      expect(sent(file, at(path))['X-Content-Type-Options']).toEqual(['nosniff'])
    }
  })

  it.each(['embed/other/', 'reader/other/'])(
    'let nobody frame what only begins like such a page: /%s',
    (path) => {
      const { 'Content-Security-Policy': policy } = headersFor(at(path), base, [HELP])
      expect(policy).toBe("frame-ancestors 'none'")
      expect(sent(named, at(path))).not.toHaveProperty('Content-Security-Policy')
    },
  )

  it('say of each profile what it is, and of nothing else', () => {
    const path = at('profiles/gmail.mobileconfig')
    for (const [file, ancestors] of [
      [named, [HELP]],
      [nobody, []],
    ] as const) {
      expect(sent(file, path)['Content-Type']).toEqual(['application/x-apple-aspen-config'])
      expect(headersFor(path, base, ancestors)['Content-Type']).toBe('application/x-apple-aspen-config')
      for (const other of ['', 'ports/587/', 'assets/main.js', 'embed/'].map(at)) {
        expect(sent(file, other)).not.toHaveProperty('Content-Type')
        expect(headersFor(other, base, ancestors)).not.toHaveProperty('Content-Type')
      }
    }
    expect(headersFor(at('profiles/'), base, [])).not.toHaveProperty('Content-Type')
  })

  it('keep the assets, whose names change with their content', () => {
    for (const file of [named, nobody])
      expect(sent(file, at('assets/main.js'))['Cache-Control']).toEqual([
        'public, max-age=31536000, immutable',
      ])
  })
})

describe('who may frame', () => {
  let dir = ''
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'own-copy-'))
  })
  afterEach(() => rmSync(dir, { recursive: true }))
  const read = (text: string) => {
    writeFileSync(join(dir, 'portolan.json'), text)
    return readFrameAncestors(dir)
  }

  it('is in the file', () => {
    expect(read(JSON.stringify({ frameAncestors: [HELP], defaultProvider: 'gmail' }))).toEqual([HELP])
  })

  it.each(['{}', '{ "frameAncestors": ["*"] }', `{ "frameAncestors": ["${HELP}"], "nmae": "x" }`, '{', '[]'])(
    'is nobody in %s',
    (text) => {
      expect(read(text)).toEqual([])
    },
  )

  it('is nobody without a file', () => {
    expect(readFrameAncestors(dir)).toEqual([])
  })
})
