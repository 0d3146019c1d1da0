import type { Attempt } from './attempt.ts'
import type { Line } from './run.ts'

/** smtplib, imaplib and poplib, as most scripts use them: an uncaught error is printed with where it came from. */
export function python(attempt: Attempt): Line {
  return { program: '/usr/bin/python3', args: ['-c', SCRIPT, JSON.stringify(attempt)] }
}

const SCRIPT = `
import imaplib, json, poplib, smtplib, ssl, sys
a = json.loads(sys.argv[1])
host, port, secure = a["host"], a["port"], ssl.create_default_context()
def smtp():
    if a["security"] == "tls":
        server = smtplib.SMTP_SSL(host, port, timeout=a["patience"], context=secure)
    else:
        server = smtplib.SMTP(host, port, timeout=a["patience"])
        if a["security"] == "starttls":
            server.starttls(context=secure)
    if a["login"]:
        server.login(a["user"], a["password"])
    server.sendmail(a["from"], [a["to"]], "Subject: a test\\r\\n\\r\\nof the lab\\r\\n")
def imap():
    if a["security"] == "tls":
        server = imaplib.IMAP4_SSL(host, port, timeout=a["patience"], ssl_context=secure)
    else:
        server = imaplib.IMAP4(host, port, timeout=a["patience"])
        if a["security"] == "starttls":
            server.starttls(secure)
    server.login(a["user"], a["password"])
def pop3():
    if a["security"] == "tls":
        server = poplib.POP3_SSL(host, port, timeout=a["patience"], context=secure)
    else:
        server = poplib.POP3(host, port, timeout=a["patience"])
        if a["security"] == "starttls":
            server.stls(secure)
    server.user(a["user"])
    server.pass_(a["password"])
{"smtp": smtp, "imap": imap, "pop3": pop3}[a["protocol"]]()
`
