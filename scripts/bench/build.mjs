// A process of its own, so that its memory can be told: builds the bench’s page with the site’s own plug-ins.
// `node scripts/bench/build.mjs <folder> <file of domains> <how many are not cut into shards>`
import { join } from 'node:path'
import { build, runnerImport } from 'vite'
import { ROOT } from '../lib.mjs'

const [outDir, file, most] = process.argv.slice(2)
const load = async (path) => (await runnerImport(join(ROOT, path))).module
const { domainTable } = await load('src/build/domain-table.ts')
const { providerData } = await load('src/build/provider-data.ts')

const domains = domainTable({ file, publicDir: 'public', ...(most ? { most: Number(most) } : {}) })
let tableTime = 0
let tableWork = 0
/** Where the machine is busy with other things, the time says less than the work of the processor. */
const timed = (work) => {
  const started = Date.now()
  const before = process.cpuUsage()
  const done = work()
  const { user, system } = process.cpuUsage(before)
  tableTime += Date.now() - started
  tableWork += (user + system) / 1000
  return done
}
const { writeBundle } = domains.plugin
const timedPlugin = {
  ...domains.plugin,
  writeBundle(...args) {
    return timed(() => writeBundle.apply(this, args))
  },
}
await build({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  plugins: [providerData(undefined, (providers) => timed(() => domains.load(providers))), timedPlugin],
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: { input: join(ROOT, 'scripts/bench/lookup.html') },
  },
})
process.send?.({ tableTime, tableWork, memory: process.resourceUsage().maxRSS * 1024 })
process.disconnect?.()
