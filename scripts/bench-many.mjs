// Measures the page of many links on what was built: how long a table takes, how long the page is ever busy, how much
// memory it comes to. `node scripts/bench-many.mjs 100000 2000000`, after `npm run build`. Prints figures and judges none.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { BROWSER_FLAGS, findBrowser } from './browser.mjs'
import { freePort, ROOT } from './lib.mjs'

const sizes = process.argv.slice(2).map(Number)
const port = await freePort(4280)
const executablePath = await findBrowser()
if (!executablePath) process.exit(1)
const server = spawn(
  'npx',
  ['--no-install', 'vite', 'preview', '--port', String(port), '--strictPort', '--host', 'localhost'],
  { cwd: ROOT, stdio: 'ignore', detached: true },
)
const { chromium } = await import('@playwright/test')

async function answering() {
  for (let left = 100; left > 0; left--) {
    try {
      return await fetch(`http://localhost:${port}/`)
    } catch (error) {
      if (left === 1) throw error
      // The server is starting.
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}

async function measure(size) {
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS })
  const page = await browser.newPage()
  await page.goto(`http://localhost:${port}/desk/many/`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  await page.evaluate(watchPage)
  const before = await memoryOf(browser, page)
  await page.evaluate(makeTable, { size })
  await browser.startTracing(page, { categories: ['toplevel'] })
  await page.evaluate(dropTable)
  const started = Date.now()
  await page.getByRole('button', { name: 'Save the CSV' }).waitFor({ timeout: 600_000 })
  const made = Date.now() - started
  const busy = await page.evaluate(() => globalThis.busy)
  const saving = Date.now()
  const download = page.waitForEvent('download', { timeout: 600_000 })
  await page.getByRole('button', { name: 'Save the CSV' }).click()
  await (await download).path()
  const saved = Date.now() - saving
  const work = longestWork(JSON.parse((await browser.stopTracing()).toString()).traceEvents)
  const busyInAll = await page.evaluate(() => globalThis.busy)
  const whole = await memoryOf(browser, page)
  console.log(`${size.toLocaleString('en')} rows
  made in                       ${seconds(made)}
  written and saved in          ${seconds(saved)}
  longest task of the page      ${busy.task} ms (${busyInAll.task} ms with saving)
  the same in processor time    ${work} ms with saving
  longest wait for an answer    ${busy.gap} ms (${busyInAll.gap} ms with saving)
  memory of page and worker     ${before} MB before, ${whole} MB after saving
  ${await page.locator('.told').innerText()}`)
  await browser.close()
}

/** On a busy machine a task takes longer than it works: the longest that the page's thread worked at one. */
function longestWork(events) {
  const isMain = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
  const mains = new Set(isMain.map(({ pid, tid }) => `${pid} ${tid}`))
  const worked = events.filter(({ tdur, pid, tid }) => tdur && mains.has(`${pid} ${tid}`))
  return Math.round(worked.reduce((most, { tdur }) => Math.max(most, tdur), 0) / 1000)
}

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`

/** What the system says that the page's process holds, its worker and all: in MB. Only Linux tells. */
async function memoryOf(browser, page) {
  const own = await page.context().newCDPSession(page)
  await own.send('HeapProfiler.collectGarbage')
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const resident = processInfo
    .filter(({ type, id }) => type === 'renderer' && existsSync(`/proc/${id}/status`))
    .map(({ id }) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) / 1000)
  return Math.round(Math.max(0, ...resident))
}

/** Runs in the page: the longest task, and the longest that a message waited for an answer. */
function watchPage() {
  const busy = (globalThis.busy = { task: 0, gap: 0 })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) busy.task = Math.max(busy.task, Math.round(duration))
  }).observe({ entryTypes: ['longtask'] })
  const { port1, port2 } = new MessageChannel()
  let sent = performance.now()
  port1.addEventListener('message', () => {
    busy.gap = Math.max(busy.gap, Math.round(performance.now() - sent))
    setTimeout(() => {
      sent = performance.now()
      port2.postMessage(0)
    }, 5)
  })
  port1.start()
  port2.postMessage(0)
}

/** Runs in the page: makes a table, in parts. */
async function makeTable({ size }) {
  const apps = ['Outlook', 'Thunderbird', 'iPhone', 'Apple Mail', 'Gmail app', 'Lotus Notes', '']
  const domains = ['gmail.com', 'gmx.de', 'orange.fr', 'some-firm.example', 'yahoo.co.jp', 'gmial.com']
  const parts = ['Kunde;E-Mail;Anzeigename;Programm;Passwort;Ort\r\n']
  for (let start = 0; start < size; start += 2000) {
    let part = ''
    for (let row = start; row < Math.min(start + 2000, size); row++)
      part += `${row};jane.doe${row}@${domains[row % domains.length]};"Doe, Jane ""J"" ${row}";${apps[row % apps.length]};geheim${row};=Ort${row % 97}\r\n`
    parts.push(part)
    if (start % 20_000 === 0) await new Promise((resolve) => setTimeout(resolve, 0))
  }
  globalThis.table = new File(parts, 'customers.csv', { type: 'text/csv' })
}

/** Runs in the page: drops the table as somebody would. */
function dropTable() {
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(globalThis.table)
  globalThis.busy.task = 0
  globalThis.busy.gap = 0
  dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
}

try {
  await answering()
  for (const size of sizes.length > 0 ? sizes : [100_000]) await measure(size)
} finally {
  if (server.pid) process.kill(-server.pid)
}
