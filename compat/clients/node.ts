import type { Attempt } from './attempt.ts'
import type { Line } from './run.ts'

/** Node's own errors, as libraries for mail hand them on. There is no login in it. */
export function node({ host, port, security }: Attempt): Line | undefined {
  if (security === 'starttls') return undefined
  return { program: process.execPath, args: ['-e', SCRIPT, host, String(port), security] }
}

const SCRIPT = `
const [host, port, security] = process.argv.slice(1)
const socket = security === 'tls'
  ? require('node:tls').connect({ host, port: Number(port), servername: host, ca: require('node:fs').readFileSync('/etc/ssl/certs/ca-certificates.crt') })
  : require('node:net').connect({ host, port: Number(port) })
setTimeout(() => process.exit(1), 6000).unref()
socket.on('error', (error) => { console.error(error.stack, { code: error.code }); process.exitCode = 1 })
socket.once('data', (data) => { console.log(String(data)); socket.destroy() })
`
