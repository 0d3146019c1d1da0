import type { Attempt } from './attempt.ts'
import { words, type Line } from './run.ts'
import { MESSAGE } from './sending.ts'

export function openssl({ host, port, protocol, security }: Attempt): Line | undefined {
  if (security === 'none') return undefined
  const upgrade = security === 'starttls' ? `-starttls ${protocol}` : ''
  const line = `s_client -connect ${host}:${port} -servername ${host} ${upgrade} -verify_return_error -verify_hostname ${host} -brief`
  return { program: 'openssl', args: words(line), input: '' }
}

export function curl(a: Attempt): Line {
  const required = a.security === 'starttls' ? '--ssl-reqd' : ''
  const login = a.login ? `--user ${a.user}:${a.password}` : ''
  const letter = a.protocol === 'smtp' ? `--mail-from ${a.from} --mail-rcpt ${a.to} -T -` : ''
  const url = `${a.protocol}${a.security === 'tls' ? 's' : ''}://${a.host}:${a.port}/`
  const patience = `--connect-timeout ${a.patience} --max-time ${2 * a.patience}`
  return {
    program: 'curl',
    args: words(`-sSv ${patience} ${required} --url ${url} ${login} ${letter}`),
    ...(a.protocol === 'smtp' && { input: MESSAGE }),
  }
}

/** What somebody types into a bare connection. */
export function nc(a: Attempt): Line | undefined {
  if (a.security !== 'none') return undefined
  return {
    program: 'nc.openbsd',
    args: words(`-v -w 6 -C ${a.host} ${a.port}`),
    input: typed(a),
    inputAfter: 400,
  }
}

function typed(a: Attempt): string {
  const plain = Buffer.from(`\0${a.user}\0${a.password}`).toString('base64')
  switch (a.protocol) {
    case 'imap':
      return `a LOGIN ${a.user} ${a.password}\nb LOGOUT\n`
    case 'pop3':
      return `USER ${a.user}\nPASS ${a.password}\nQUIT\n`
    case 'smtp':
      return `EHLO pc\n${a.login ? `AUTH PLAIN ${plain}\n` : ''}MAIL FROM:<${a.from}>\nRCPT TO:<${a.to}>\nQUIT\n`
  }
}
