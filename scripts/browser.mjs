// Finds a Chromium for the tests, or fetches one: an explicit choice, what is installed, then a download or, as root on
// Debian, apt. A candidate counts only if it starts and opens a page.
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, runTool } from './lib.mjs'

export const BROWSER_FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium has no sandbox for root; the pages are our own.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** The path of a browser that works; undefined, after saying why, where there is none to be had. */
export async function findBrowser() {
  const { chromium } = await import('@playwright/test')
  const tried = []
  const works = async (path) => {
    if (!path || !existsSync(path) || tried.includes(path)) return false
    tried.push(path)
    return opensPage(chromium, path)
  }
  const first = async (paths) => {
    for (const path of paths) if (await works(path)) return path
    return undefined
  }
  const chosen = process.env.CHROME_PATH
  if (chosen) {
    if (await works(chosen)) return chosen
    console.error(`CHROME_PATH is ${chosen}, and no page opens with it.`)
    return undefined
  }
  const own = () => first([chromium.executablePath(), headlessShell(chromium.executablePath())])
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => NAMES.map((name) => join(dir, name)))
  const installed = (await own()) ?? (await first([...PLACES, ...onPath]))
  if (installed) return installed

  const fetchers = [
    async () => {
      console.log('Downloading a browser for the tests …')
      const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }
      const code = await runTool('playwright', ['install', 'chromium', '--only-shell'], env)
      return code === 0 ? own() : undefined
    },
    async () => {
      if (!isRootOnDebian()) return undefined
      console.log('Installing chromium-headless-shell …')
      const env = { DEBIAN_FRONTEND: 'noninteractive' }
      await run('apt-get', ['update', '-qq'], env)
      await run(
        'apt-get',
        ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell'],
        env,
      )
      return first(['/usr/bin/chromium-headless-shell'])
    },
  ]
  if (process.env.CI && isRootOnDebian()) fetchers.reverse()
  for (const fetchOne of fetchers) {
    const found = await fetchOne()
    if (found) return found
  }
  console.error(
    `No browser for the tests. Tried: ${tried.join(', ') || 'nothing was installed'}; then a download${isRootOnDebian() ? ' and apt' : ''}. ` +
      'Install Chromium or Chrome, or set CHROME_PATH to one.',
  )
  return undefined
}

async function opensPage(chromium, executablePath) {
  try {
    const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS, timeout: 60_000 })
    try {
      const page = await browser.newPage()
      await page.setContent('<p>here</p>')
      return (await page.textContent('p')) === 'here'
    } finally {
      await browser.close()
    }
  } catch (error) {
    console.log(`${executablePath} doesn’t work: ${String(error.message).split('\n')[0]}`)
    return false
  }
}

/** Playwright keeps the small shell beside the whole browser, under a name of its own. */
function headlessShell(path) {
  return path
    .replace(/chromium-(\d+)/, 'chromium_headless_shell-$1')
    .replace(/chrome-linux(64)?[/\\]chrome$/, (_, bits = '') =>
      bits ? 'chrome-headless-shell-linux64/chrome-headless-shell' : 'chrome-linux/headless_shell',
    )
    .replace(/chrome-mac(-arm64|-x64)?[/\\].*$/, 'chrome-mac$1/headless_shell')
}

export function isRootOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false
  return (
    /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8')) && existsSync('/usr/bin/apt-get')
  )
}
