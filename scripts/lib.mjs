// Shared by the scripts behind package.json. Only Node's own modules: these run before anything is installed.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Runs a command to its end, its output going to ours. Resolves to the exit code. */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

/** `npx`, but never asking the network: the tool is one of our own dependencies. */
export const runTool = (tool, args, env) => run('npx', ['--no-install', tool, ...args], env)

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  // As in package.json's engines, and as Vite has it.
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24
  if (!fits) {
    console.error(
      `Portolan needs Node 20.19, 22.12 or 24, or a newer one of these; this is ${process.versions.node}.`,
    )
    process.exit(1)
  }
}

/** Installs exactly what the lock file says, if that is not what is here. */
export async function installMissing() {
  const installed = `${ROOT}node_modules/.package-lock.json`
  const lock = `${ROOT}package-lock.json`
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return
  if (existsSync(installed) && sameVersions(installed, lock)) return
  console.log('Installing what is missing …')
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) {
    console.error('The installation failed: see above. A connection to the npm registry is needed once.')
    process.exit(code)
  }
}

function sameVersions(installed, lock) {
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages
  const want = JSON.parse(readFileSync(lock, 'utf8')).packages
  return Object.entries(want).every(([path, { version, optional }]) =>
    path === '' || optional ? true : have[path]?.version === version,
  )
}

/** The first free port from this one on. */
export async function freePort(wanted) {
  for (let port = wanted; port < wanted + 50; port++) {
    if (await isFree(port)) return port
    console.log(`Port ${port} is in use; trying ${port + 1}.`)
  }
  throw new Error(`no free port from ${wanted} on`)
}

async function isFree(port) {
  for (const host of ['127.0.0.1', '::1']) if (await isTaken(port, host)) return false
  return true
}

function isTaken(port, host) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => resolve(error.code === 'EADDRINUSE'))
    probe.listen(port, host, () => probe.close(() => resolve(false)))
  })
}
