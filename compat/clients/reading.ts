import type { Attempt } from './attempt.ts'
import type { Line } from './run.ts'

export function mbsync(a: Attempt): Line | undefined {
  if (a.protocol !== 'imap') return undefined
  const script = `d=$(mktemp -d) && printf '%s\\n' "$1" > $d/rc && cd $d && mbsync -c rc -l far; c=$?; rm -r $d; exit $c`
  const settings = `IMAPStore far
Host ${a.host}
Port ${a.port}
User ${a.user}
Pass ${a.password}
SSLType ${{ tls: 'IMAPS', starttls: 'STARTTLS', none: 'None' }[a.security]}
Timeout ${a.patience}

MaildirStore near
Path ./

Channel far
Far :far:
Near :near:
Patterns *`
  return { program: 'sh', args: ['-c', script, 'sh', settings] }
}

/** A folder of its own for each, or a second one says that another is running. */
export function fetchmail(a: Attempt): Line | undefined {
  if (a.protocol === 'smtp') return undefined
  const script = `d=$(mktemp -d) && printf '%s\\n' "$1" | FETCHMAILHOME=$d fetchmail --check --nosyslog -v --timeout "$2" -f -; c=$?; rm -r $d; exit $c`
  const security = { tls: 'ssl sslcertck', starttls: "sslproto 'TLS1.2+' sslcertck", none: "sslproto ''" }[
    a.security
  ]
  const settings = `poll ${a.host} protocol ${a.protocol} port ${a.port} auth password user "${a.user}" password "${a.password}" ${security}`
  return { program: 'sh', args: ['-c', script, 'sh', settings, String(a.patience)] }
}
