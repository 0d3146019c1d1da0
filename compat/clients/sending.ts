import type { Attempt } from './attempt.ts'
import { words, type Line } from './run.ts'

export const MESSAGE = 'Subject: a test\r\n\r\nof the lab\r\n'

export function swaks(a: Attempt): Line | undefined {
  if (a.protocol !== 'smtp') return undefined
  const security = { tls: '--tls-on-connect --tls-verify', starttls: '--tls --tls-verify', none: '' }[
    a.security
  ]
  const login = a.login ? `--auth PLAIN --auth-user ${a.user} --auth-password ${a.password}` : ''
  const line = `-s ${a.host} -p ${a.port} --timeout ${a.patience} --from ${a.from} --to ${a.to} --auth-hide-password`
  return { program: 'swaks', args: words(`${line} ${security} ${login}`) }
}

export function msmtp(a: Attempt): Line | undefined {
  if (a.protocol !== 'smtp') return undefined
  const trust = '--tls-trust-file=/etc/ssl/certs/ca-certificates.crt'
  const security = {
    tls: `--tls=on --tls-starttls=off ${trust}`,
    starttls: `--tls=on --tls-starttls=on ${trust}`,
    none: '--tls=off',
  }[a.security]
  const login = a.login
    ? ['--auth=plain', `--user=${a.user}`, `--passwordeval=echo ${a.password}`]
    : ['--auth=off']
  const line = `--file=/dev/null --host=${a.host} --port=${a.port} --timeout=${a.patience} --from=${a.from}`
  return { program: 'msmtp', args: [...words(`${line} ${security}`), ...login, a.to], input: MESSAGE }
}
