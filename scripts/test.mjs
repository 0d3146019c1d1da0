// The README's second command: installs what is missing, runs every check, closes with `N passed, N failed`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { installMissing, requireNode, ROOT, run, runTool } from './lib.mjs'

requireNode()
await installMissing()
const { buildSites, runPlaywright } = await import('./e2e.mjs')

const reports = join(ROOT, 'node_modules/.cache/reports')
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

let passed = 0
let failed = 0
const count = (ok, what) => {
  if (ok) passed++
  else {
    failed++
    console.error(`\nFAILED: ${what}\n`)
  }
}
/** A runner's own figures; a run that ended badly without naming a failed test is one failure. */
const countReport = (code, what, read) => {
  let figures = { passed: 0, failed: 0 }
  try {
    figures = read()
  } catch (error) {
    console.error(`${what} left no report: ${error.message}`)
  }
  passed += figures.passed
  failed += figures.failed
  if (figures.passed + figures.failed === 0 || (code !== 0 && figures.failed === 0)) count(false, what)
}

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
for (const name of Object.keys(scripts).filter((script) => script.startsWith('check:'))) {
  console.log(`\n— ${name}`)
  count((await run('npm', ['run', '--silent', name])) === 0, name)
}

console.log('\n— test:unit')
const unitReport = join(reports, 'unit.json')
const unit = await runTool('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unitReport}`,
])
countReport(unit, 'test:unit', () => {
  const report = JSON.parse(readFileSync(unitReport, 'utf8'))
  return { passed: report.numPassedTests, failed: report.numFailedTests + report.numPendingTests }
})

console.log('\n— build')
const built = (await buildSites()) === 0
count(built, 'build')
if (built) {
  console.log('\n— size')
  count((await run('node', ['scripts/size.mjs'])) === 0, 'size')
  console.log('\n— test:e2e')
  const e2eReport = join(reports, 'e2e.json')
  const e2e = await runPlaywright([], { E2E_REPORT: e2eReport })
  countReport(e2e, 'test:e2e', () => {
    const { stats } = JSON.parse(readFileSync(e2eReport, 'utf8'))
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }
  })
}

console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
