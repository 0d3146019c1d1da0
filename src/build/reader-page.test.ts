import { expect, test } from 'vitest'
import { READER_POLICY } from '../domain/discovery/reader-page.ts'
import { READER_FILE, renderReaderPage } from './reader-page.ts'

const page = renderReaderPage()

test('the page that fetches has its policy before anything else, and can run and load nothing', () => {
  expect(page.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)?.[1]).toBe(READER_POLICY)
  expect(READER_POLICY).toMatch(/^default-src 'none'; connect-src https:;/)
  expect(READER_POLICY).not.toMatch(/script|style|unsafe|\*|http:/)
  expect(page).not.toMatch(/<(script|style|link|img|iframe)|\s(src|href|style|on\w+)=/)
})

test('the page that fetches is for no reader and no search engine, at an address of a folder', () => {
  expect(page).toContain('<meta name="robots" content="noindex">')
  expect(page).toMatch(/<body><\/body>/)
  expect(READER_FILE).toBe('reader/index.html')
})
