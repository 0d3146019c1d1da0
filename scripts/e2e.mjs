// Builds the site twice (at the root and under a sub-path), finds a browser, and runs Playwright on what was built.
import { BROWSER_FLAGS, findBrowser } from './browser.mjs'
import { freePort, runTool } from './lib.mjs'

export async function buildSites() {
  const root = await runTool('vite', ['build', '--app', '--logLevel', 'warn'])
  if (root !== 0) return root
  return runTool('vite', ['build', '--app', '--logLevel', 'warn'], {
    BASE: '/sub/path/',
    OUT: 'node_modules/.cache/sub-path',
  })
}

export async function runPlaywright(args, env = {}) {
  const browser = await findBrowser()
  if (!browser) return 1
  return runTool('playwright', ['test', ...args], {
    E2E_BROWSER: browser,
    E2E_FLAGS: BROWSER_FLAGS.join(' '),
    E2E_PORT: String(await freePort(4180)),
    ...env,
  })
}

if (process.argv[1]?.endsWith('e2e.mjs')) {
  const built = await buildSites()
  process.exit(built === 0 ? await runPlaywright(process.argv.slice(2)) : built)
}
