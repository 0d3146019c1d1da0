import { expect, test } from 'vitest'
import { renderTable } from './compat-table.mjs'

const proofs = (format, consumer) => [{ format, consumer, version: '1.0' }]
const report = (...assertionResults) => ({ testResults: [{ assertionResults }] })

test('a line for each format and program, with all that was tried', () => {
  const table = renderTable(
    report(
      { status: 'passed', meta: { proofs: [...proofs('msmtp', 'msmtp'), ...proofs('mbsync', 'mbsync')] } },
      { status: 'passed', meta: { proofs: proofs('mbsync', 'mbsync') } },
      { status: 'passed', meta: {} },
    ),
  )
  expect(table.split('\n').map((line) => line.replaceAll(/ +/g, ' '))).toEqual([
    '| Format | Read by | Version | Verdict |',
    expect.stringMatching(/^\| -+ \| -+ \| -+ \| -+ \|$/),
    '| mbsync | mbsync | 1.0 | takes it: all 2 |',
    '| msmtp | msmtp | 1.0 | takes it: all 1 |',
  ])
})

test('one that failed is not lost among those that went well', () => {
  const table = renderTable(
    report(
      { status: 'passed', meta: { proofs: proofs('k9s', 'xmllint') } },
      { status: 'failed', meta: { proofs: proofs('k9s', 'xmllint') } },
    ),
  )
  expect(table).toContain('1 of 2 FAILED')
})

test('a run that proved nothing has no table', () => {
  expect(renderTable(report({ status: 'passed', meta: {} }))).toBe('')
})
