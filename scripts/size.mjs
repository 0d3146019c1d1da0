// The budget of the first page, on the built site: everything that its document asks for before anybody acts.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from './lib.mjs'

/** KB = 1,000 bytes, gzip 9. The floor is React + react-dom + Zustand, hydrating, bundled alone. */
const FLOOR = 68_000
const MAX_SCRIPT = Math.round(FLOOR * 1.2)
const MAX_MARKUP = 10_000

const dist = join(ROOT, 'dist')
const sizeOf = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length
const kb = (bytes) => `${(bytes / 1000).toFixed(1)} KB`

function asked(page, kind) {
  const html = readFileSync(join(dist, page), 'utf8')
  const found = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, file]) => file)
  return [...new Set(found)].filter((file) => file.endsWith(kind))
}
const sum = (files) => files.reduce((total, file) => total + sizeOf(file), 0)

const script = sum(asked('index.html', '.js'))
const markup = sizeOf('index.html') + sum(asked('index.html', '.css'))
const read = ['ports/587/index.html', 'providers/gmail/index.html', 'clients/ios-mail/index.html']
const rows = [
  ['first page, JavaScript', script, MAX_SCRIPT],
  ['first page, HTML + CSS', markup, MAX_MARKUP],
  ...read.map((page) => [`${page.replace('index.html', '')}, JavaScript`, sum(asked(page, '.js')), 3_000]),
]
let good = true
for (const [what, bytes, most] of rows) {
  const ok = bytes <= most
  good &&= ok
  console.log(`${ok ? 'ok  ' : 'OVER'} ${what}: ${kb(bytes)} of ${kb(most)} (gzip)`)
}
for (const name of ['providers', 'registry']) {
  const chunks = readdirSync(join(dist, 'assets')).filter(
    (file) => file.includes(name) && file.endsWith('.js'),
  )
  const early = chunks.filter((file) => asked('index.html', '.js').includes(`assets/${file}`))
  if (early.length > 0) console.log(`OVER the first page asks for ${early.join(', ')}`)
  good &&= early.length === 0
}
if (!existsSync(join(dist, '404.html'))) good = false
process.exit(good ? 0 : 1)
