import { spawn, type ChildProcess } from 'node:child_process'
import { chownSync, mkdirSync, writeFileSync } from 'node:fs'
import { chainFile } from './certificates.ts'
import { labFolder } from './folder.ts'
import { EXIM_ID, hostOf, PLACES } from './places.ts'

/** Exim in the foreground. Debian lets only one mail server be installed: this one is unpacked and runs from there. */
export function startExim(): ChildProcess {
  const folder = labFolder('exim')
  mkdirSync(folder)
  chownSync(folder, EXIM_ID, EXIM_ID)
  writeFileSync(labFolder('exim.conf'), configuration(folder))
  const program = process.env['COMPAT_EXIM'] ?? 'exim4'
  return spawn(program, ['-C', labFolder('exim.conf'), '-bdf'], { stdio: 'ignore' })
}

const configuration = (folder: string): string => `
primary_hostname = ${hostOf('exim')}
spool_directory = ${folder}
log_file_path = ${folder}/%slog
pid_file_path = ${folder}/pid
local_interfaces = ${PLACES.exim}.25 : ${PLACES.exim}.587
daemon_smtp_ports =
keep_environment =
host_lookup =
rfc1413_hosts =
tls_advertise_hosts = *
# Or whoever says EHLO before the greeting is let through.
pipelining_connect_advertise_hosts =
tls_certificate = ${chainFile('mail')}
auth_advertise_hosts = \${if eq{$tls_in_cipher}{}{}{*}}
acl_smtp_connect = wait
acl_smtp_rcpt = recipients
begin acl
# Whoever speaks before the greeting is told so.
wait:
  accept delay = 1s
recipients:
  accept domains = example.test
  accept authenticated = *
  deny message = relay not permitted
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = no
`
