// Measures on what is built, and judges nothing: prints one table. Takes some minutes, and is no part of the tests.
// `npm run bench` for 300, 100,000 and 10 million domains beside those of the records; `npm run bench -- 300 5000`.
// `npm run bench -- crossover` holds the two ways to keep a table against each other: docs/decisions.md.
import { fork } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeTable } from './bench/domains.mjs'
import { measureLookups, percentile } from './bench/lookups.mjs'
import { printTable } from './bench/print-table.mjs'
import { serve } from './bench/serve.mjs'
import { BROWSER_FLAGS, findBrowser } from './browser.mjs'
import { freePort, ROOT } from './lib.mjs'

const SIZES = [300, 100_000, 10_000_000]
const CROSSOVER = [1000, 3000, 4000, 5000, 6000, 8000, 12_000]

const crossover = process.argv.includes('crossover')
const LOOKUPS = crossover ? 40 : 200
const sizes = process.argv.slice(2).map(Number).filter(Boolean)
const work = mkdtempSync(join(tmpdir(), 'portolan-bench-'))
const ids = readdirSync(join(ROOT, 'src/data/providers')).map((name) => name.replace('.json', ''))
const executablePath = await findBrowser()
if (!executablePath) process.exit(1)
const { chromium } = await import('@playwright/test')

/** `most`: how many domains come with the records; without it, as the site has it. */
function buildPage(out, file, most) {
  const started = Date.now()
  return new Promise((resolve, reject) => {
    const child = fork(join(ROOT, 'scripts/bench/build.mjs'), [
      out,
      file,
      ...(most === undefined ? [] : [most]),
    ])
    let told
    child.on('message', (message) => (told = message))
    child.on('exit', (code) =>
      code === 0 && told
        ? resolve({ ...told, time: Date.now() - started })
        : reject(new Error(`the build ended with ${code}`)),
    )
  })
}

async function measure(count, most) {
  const file = join(work, 'domains.csv')
  const out = join(work, 'site')
  await writeTable(file, count, ids)
  const built = await buildPage(out, file, most)
  const folder = join(out, 'data/domains')
  const [bits] = existsSync(folder) ? readdirSync(folder) : []
  const table = bits === undefined ? 'index' : 'shards'
  const files = bits === undefined ? [] : readdirSync(join(folder, bits))
  const smallest = Math.min(
    ...files.map((name) =>
      Number(
        firstLine(join(folder, bits, name))
          .split(' ')
          .pop(),
      ),
    ),
  )
  const port = await freePort(4290)
  const server = await serve(out, port)
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS })
  const url = `http://127.0.0.1:${port}/scripts/bench/lookup.html`
  const what = { browser, url, count, ids, table, bits: Number(bits), lookups: LOOKUPS }
  try {
    const raw = await measureLookups({ ...what, slow: false })
    const slow = await measureLookups({ ...what, slow: true })
    return { count, table, shards: files.length, smallest, ...built, raw, slow }
  } finally {
    await browser.close()
    await server.close()
    rmSync(out, { recursive: true })
  }
}

const firstLine = (file) => readFileSync(file, 'utf8').split('\n', 1)[0]
const number = (value) => value.toLocaleString('en')
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`
const kb = (bytes) => `${(bytes / 1000).toFixed(1)} KB`
const times = (rows) => {
  const ms = rows.map((row) => row.ms)
  return `${percentile(ms, 0.5).toFixed(1)} / ${percentile(ms, 0.99).toFixed(1)}`
}
const middle = (rows, key) =>
  percentile(
    rows.map((row) => row[key]),
    0.5,
  )

const columns = [
  ['domains in the table', ({ count }) => number(count)],
  ['kept', ({ table, shards }) => (table === 'index' ? 'with the records' : `${number(shards)} shards`)],
  ['fewest in a shard', ({ table, smallest }) => (table === 'index' ? '' : number(smallest))],
  ['once: bytes, slow 4G', ({ slow }) => `${kb(slow.first.bytes)}, ${Math.round(slow.first.index)} ms`],
  ['a look-up: requests', ({ raw }) => number(Math.max(...raw.rows.map(({ requests }) => requests)))],
  [
    'bytes p50 / most',
    ({ raw: { rows } }) =>
      `${kb(middle(rows, 'bytes'))} / ${kb(Math.max(...rows.map(({ bytes }) => bytes)))}`,
  ],
  ['ms p50 / p99', ({ raw }) => times(raw.rows)],
  ['slow 4G: ms p50 / p99', ({ slow }) => times(slow.rows)],
  ['table built (processor)', ({ tableTime, tableWork }) => `${seconds(tableTime)} (${seconds(tableWork)})`],
  ['most memory', ({ memory }) => `${Math.round(memory / 1e6)} MB`],
]

const crossoverColumns = [
  ['domains in the table', ({ whole }) => number(whole.count)],
  ['whole: once', ({ whole }) => kb(whole.slow.first.bytes)],
  ['shards: once', ({ cut }) => kb(cut.slow.first.bytes)],
  ['a look-up', ({ cut }) => kb(middle(cut.slow.rows, 'bytes'))],
  ['whole: records there after', ({ whole }) => `${Math.round(whole.slow.first.index)} ms`],
  ['shards: records there after', ({ cut }) => `${Math.round(cut.slow.first.index)} ms`],
  ['a look-up in shards takes', ({ cut }) => `${Math.round(middle(cut.slow.rows, 'ms'))} ms`],
]

try {
  if (crossover) {
    const rows = []
    for (const count of sizes.length > 0 ? sizes : CROSSOVER)
      rows.push({ whole: await measure(count, Number.MAX_SAFE_INTEGER), cut: await measure(count, 0) })
    printTable(crossoverColumns, rows)
  } else {
    const rows = []
    for (const count of sizes.length > 0 ? sizes : SIZES) rows.push(await measure(count))
    printTable(columns, rows)
  }
} finally {
  rmSync(work, { recursive: true })
}
