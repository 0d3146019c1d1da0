// The README's first command: installs what is missing, builds, serves the built site.
import { freePort, installMissing, requireNode, ROOT, runTool } from './lib.mjs'

requireNode()
const wanted = Number(process.env.PORT ?? 4173)
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535) {
  console.error(`PORT must be a number from 1 to 65535, not “${process.env.PORT}”.`)
  process.exit(1)
}
await installMissing()
const built = await runTool('vite', ['build', '--app', '--logLevel', 'warn'])
if (built !== 0) process.exit(built)

const port = await freePort(wanted)
const { preview } = await import('vite')
const server = await preview({ root: ROOT, preview: { port, strictPort: true, host: 'localhost' } })
const base = server.config.base
console.log(`\nPortolan is at http://localhost:${port}${base}\nStop it with Ctrl+C.`)
