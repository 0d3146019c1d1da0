// Real mail servers and real clients, in a network of their own: installs what is missing, starts them, runs the tests
// of `compat/` in there, and stops everything again.
import { execFileSync, spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { BROWSER_FLAGS, findBrowser, isRootOnDebian } from './browser.mjs'
import { renderTable } from './compat-table.mjs'
import { installMissing, requireNode, ROOT, run, runTool } from './lib.mjs'

/** A program that proves that a package is there: the package. */
const NEEDED = {
  postfix: 'postfix',
  dovecot: 'dovecot-core',
  '/usr/lib/dovecot/imap': 'dovecot-imapd',
  '/usr/lib/dovecot/pop3': 'dovecot-pop3d',
  '/usr/lib/dovecot/modules/auth/libauthdb_lua.so': 'dovecot-auth-lua',
  openssl: 'openssl',
  curl: 'curl',
  swaks: 'swaks',
  '/usr/share/doc/libnet-ssleay-perl': 'libnet-ssleay-perl',
  msmtp: 'msmtp',
  mbsync: 'isync',
  fetchmail: 'fetchmail',
  '/bin/nc.openbsd': 'netcat-openbsd',
  '/usr/bin/python3': 'python3',
  '/etc/ssl/certs/ca-certificates.crt': 'ca-certificates',
  ip: 'iproute2',
  unshare: 'util-linux',
  // What reads the files that the site makes.
  neomutt: 'neomutt',
  aerc: 'aerc',
  'named-checkzone': 'bind9-utils',
  unbound: 'unbound',
  plistutil: 'libplist-utils',
  xmllint: 'libxml2-utils',
  'rsvg-convert': 'librsvg2-bin',
  zbarimg: 'zbar-tools',
  '/usr/lib/thunderbird/thunderbird-bin': 'thunderbird',
  // What is asked when a domain is looked up.
  knotd: 'knot',
  kresd: 'knot-resolver',
}
/** Debian lets one mail server be installed at a time: Exim is only unpacked. */
const EXIM = join(ROOT, 'node_modules/.cache/compat/exim')
const EXIM_PROGRAM = join(EXIM, 'usr/sbin/exim4')

requireNode()
await installMissing()
if (!(await installPrograms()) || !(await buildSite())) process.exit(1)
const browser = await findBrowser()
if (!browser) process.exit(1)

const folder = mkdtempSync(join(tmpdir(), 'portolan-compat-'))
const report = join(folder, 'report.json')
writeFileSync(join(folder, 'inside.sh'), inside())
/** Its own network, processes, mounts and name: when the first process ends, the kernel ends all the others with it. */
const child = spawn(
  'unshare',
  [
    '--net',
    '--mount',
    '--pid',
    '--uts',
    '--fork',
    '--kill-child',
    '--mount-proc',
    'bash',
    join(folder, 'inside.sh'),
  ],
  {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      COMPAT_FOLDER: folder,
      COMPAT_EXIM: EXIM_PROGRAM,
      COMPAT_BROWSER: browser,
      COMPAT_BROWSER_FLAGS: BROWSER_FLAGS.join(' '),
      LC_ALL: 'C.UTF-8',
      TZ: 'UTC',
    },
  },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill('SIGKILL'))
const code = await new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)))
process.exitCode = closing(code)
rmSync(folder, { recursive: true, force: true })

/** The figures of Vitest's own report; without one, the servers didn’t come up: one failure. */
function closing(code) {
  let passed = 0
  let failed = 0
  if (existsSync(report)) {
    const figures = JSON.parse(readFileSync(report, 'utf8'))
    passed = figures.numPassedTests
    failed = figures.numFailedTests
    // None is left out, unless the arguments ask for a part.
    if (process.argv.length === 2) failed += figures.numPendingTests
    console.log(`\n${renderTable(figures)}`)
  }
  if (passed + failed === 0 || (code !== 0 && failed === 0)) failed++
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

/** What is mounted in there is seen by the lab alone. */
function inside() {
  const args = process.argv.slice(2).map((arg) => `'${arg.replaceAll("'", String.raw`'\''`)}'`)
  return `set -euo pipefail
mount --make-rprivate /
ip link set lo up
# Leads nowhere. With loopback alone, a browser says that it is offline.
ip link add outward type veth peer name nowhere
ip address add 203.0.113.1/24 dev outward
ip link set nowhere up
ip link set outward up
hostname pc.example.test
exec node node_modules/vitest/vitest.mjs run --config compat/vitest.config.ts \\
  --reporter=default --reporter=json --outputFile.json='${report}' ${args.join(' ')}
`
}

async function installPrograms() {
  const missing = Object.keys(NEEDED).filter((program) => !isThere(program))
  const packages = [...new Set(missing.map((program) => NEEDED[program]))]
  if (!isRootOnDebian()) {
    console.error(
      `The compat suite starts real mail servers in a network of their own, which takes root on Debian or Ubuntu${missing.length > 0 ? `; missing here: ${packages.join(', ')}` : ''}. ` +
        'Run it in a Debian container as root, where it installs what it needs.',
    )
    return false
  }
  if (missing.length === 0) return unpackExim()
  console.log(`Installing ${packages.join(', ')} …`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], env)
  const preset = 'postfix postfix/main_mailer_type select No configuration'
  await run('sh', ['-c', `echo '${preset}' | debconf-set-selections`])
  await withoutStarting(() =>
    run(
      'apt-get',
      ['install', '-y', '-qq', '-o=Dpkg::Use-Pty=0', '--no-install-recommends', ...packages],
      env,
    ),
  )
  const still = missing.filter((program) => !isThere(program))
  if (still.length > 0) console.error(`Not installed: ${still.map((program) => NEEDED[program]).join(', ')}.`)
  return still.length === 0 && unpackExim()
}

/** The site that a browser opens in there is the one in `dist`: built anew only where something is newer. */
async function buildSite() {
  const built = join(ROOT, 'dist/index.html')
  const made = existsSync(built) ? statSync(built).mtimeMs : 0
  const sources = ['src', 'public'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true }).map((name) => join(folder, name)),
  )
  const files = [...sources, 'index.html', 'vite.config.ts', 'package-lock.json']
  if (files.every((file) => statSync(join(ROOT, file)).mtimeMs < made)) return true
  console.log('Building the site …')
  return (await runTool('vite', ['build', '--app', '--logLevel', 'warn'])) === 0
}

async function unpackExim() {
  if (existsSync(EXIM_PROGRAM)) return true
  console.log('Unpacking Exim …')
  mkdirSync(EXIM, { recursive: true })
  const libraries = execFileSync('apt-cache', ['depends', 'exim4-daemon-light'], { encoding: 'utf8' })
  const needed = [...libraries.matchAll(/Depends: (lib[\w.+-]+)/g)].map(([, name]) => name)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...needed], env)
  await run('sh', [
    '-c',
    `cd '${EXIM}' && apt-get download -qq exim4-daemon-light && dpkg -x exim4-daemon-light_*.deb .`,
  ])
  if (!existsSync(EXIM_PROGRAM)) console.error('Exim couldn’t be downloaded and unpacked: see above.')
  return existsSync(EXIM_PROGRAM)
}

function isThere(program) {
  if (program.startsWith('/')) return existsSync(program)
  const path = `${process.env.PATH ?? ''}${delimiter}/usr/sbin${delimiter}/sbin`
  return path.split(delimiter).some((dir) => existsSync(join(dir, program)))
}

/** Debian starts a service as soon as it is installed, unless this file says no (invoke-rc.d, policy-rc.d). */
async function withoutStarting(install) {
  const policy = '/usr/sbin/policy-rc.d'
  if (existsSync(policy)) return install()
  writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    return await install()
  } finally {
    rmSync(policy)
  }
}
