// What the compat suite closes with: which program read which format, and how that went. In Markdown, to be pasted as it is.

/** `report` is what Vitest’s JSON reporter wrote. A test says in its `meta` what it proves (compat/exports/proof.ts). */
export function renderTable(report) {
  const rows = new Map()
  for (const { assertionResults } of report.testResults)
    for (const { status, meta } of assertionResults)
      for (const { format, consumer, version } of meta?.proofs ?? []) {
        const key = `${format} ${consumer}`
        const row = rows.get(key) ?? { format, consumer, version, passed: 0, all: 0 }
        rows.set(key, { ...row, passed: row.passed + (status === 'passed' ? 1 : 0), all: row.all + 1 })
      }
  if (rows.size === 0) return ''
  const cells = [...rows.values()]
    .sort((one, other) => (`${one.format} ${one.consumer}` < `${other.format} ${other.consumer}` ? -1 : 1))
    .map(({ format, consumer, version, passed, all }) => [
      format,
      consumer,
      version,
      passed === all ? `takes it: all ${all}` : `${all - passed} of ${all} FAILED`,
    ])
  const table = [['Format', 'Read by', 'Version', 'Verdict'], ...cells]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column].length)))
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`
  const [head, ...body] = table
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join(
    '\n',
  )
}
