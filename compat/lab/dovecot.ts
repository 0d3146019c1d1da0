import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { chainFile } from './certificates.ts'
import { labFolder } from './folder.ts'
import { EXAMPLE_OF, MAILBOX_OF } from './mailboxes.ts'
import { ODD_USERS, PASSWORD, PLACES, USER } from './places.ts'

const TLS_PLACES = [PLACES.mail, PLACES['self-signed'], PLACES.expired, PLACES.busy].join(' ')
const ALL_PLACES = `${TLS_PLACES} ${PLACES.clear}`

/** Dovecot in the foreground: it ends with us. */
export function startDovecot(): ChildProcess {
  mkdirSync(labFolder('dovecot'), { recursive: true })
  writeFileSync(labFolder('dovecot', 'login.lua'), LOGINS)
  writeFileSync(labFolder('dovecot', 'dovecot.conf'), configuration())
  return spawn('dovecot', ['-F', '-c', labFolder('dovecot', 'dovecot.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

const configuration = (): string => `
base_dir = ${labFolder('dovecot', 'run')}
state_dir = ${labFolder('dovecot', 'state')}
log_path = ${labFolder('dovecot.log')}
protocols = imap pop3
listen = ${PLACES.mail}
auth_mechanisms = plain login
auth_failure_delay = 0
# Any character: whether a file says it right is what is tried.
auth_username_chars =
auth_master_user_separator = *
mail_location = maildir:${labFolder('mail')}/%n
mail_uid = 1000
mail_gid = 1000
first_valid_uid = 1000
ssl = yes
ssl_cert = <${chainFile('mail')}
ssl_key = <${chainFile('mail')}
ssl_min_protocol = TLSv1.2
disable_plaintext_auth = yes
login_trusted_networks =
local ${PLACES['self-signed']} {
  ssl_cert = <${chainFile('self-signed')}
  ssl_key = <${chainFile('self-signed')}
}
local ${PLACES.expired} {
  ssl_cert = <${chainFile('expired')}
  ssl_key = <${chainFile('expired')}
}
local ${PLACES.clear} {
  ssl = no
  disable_plaintext_auth = no
}
namespace inbox {
  inbox = yes
  mailbox Sent {
    auto = create
    special_use = \\Sent
  }
  mailbox Drafts {
    auto = create
    special_use = \\Drafts
  }
}
mail_max_userip_connections = 20
local ${PLACES.busy} {
  mail_max_userip_connections = 1
}
passdb {
  driver = lua
  args = file=${labFolder('dovecot', 'login.lua')} blocking=yes
}
passdb {
  driver = static
  args = password=${PASSWORD}-master
  master = yes
  pass = yes
}
userdb {
  driver = lua
  args = file=${labFolder('dovecot', 'login.lua')} blocking=yes
}
mail_plugins = quota
plugin {
  quota = maildir:User quota
}
protocol imap {
  mail_plugins = quota imap_quota
}
protocol pop3 {
  pop3_lock_session = yes
}
# One process for all who log in: a new one for each is slow where everything is at once.
service imap-login {
  service_count = 0
  process_min_avail = 1
  inet_listener imap {
    address = ${ALL_PLACES}
    port = 143
  }
  inet_listener imaps {
    address = ${TLS_PLACES}
    port = 993
    ssl = yes
  }
  inet_listener imap-odd {
    address = ${PLACES['odd-in']}
    port = 1143
  }
  inet_listener imaps-example {
    address = ${PLACES.mail}
    port = 1993
    ssl = yes
  }
  inet_listener imaps-odd {
    address = ${PLACES['odd-in']}
    port = 443
    ssl = yes
  }
}
service pop3-login {
  service_count = 0
  process_min_avail = 1
  inet_listener pop3 {
    address = ${ALL_PLACES}
    port = 110
  }
  inet_listener pop3s {
    address = ${TLS_PLACES}
    port = 995
    ssl = yes
  }
}
# Or each refused login makes the next wait longer.
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service auth {
  unix_listener ${labFolder('spool', 'private', 'auth')} {
    mode = 0660
    user = postfix
    group = postfix
  }
}
`

/** Who may log in, and who is refused in which way (Dovecot's Lua interface, 2.3). */
const LOGINS = `${MAILBOX_OF}${EXAMPLE_OF}
local good = {["${USER}"]=true, ["${ODD_USERS.full}"]=true, ["${ODD_USERS.elsewhere}"]=true}
function auth_passdb_lookup(req)
  if req.user == "${ODD_USERS.unavailable}" then return dovecot.auth.PASSDB_RESULT_INTERNAL_FAILURE, "down" end
  if req.user == "${ODD_USERS.expired}" then return dovecot.auth.PASSDB_RESULT_PASS_EXPIRED, "expired" end
  if good[req.user] then return dovecot.auth.PASSDB_RESULT_OK, "password=${PASSWORD}" end
  local user = mailbox_of(req) or examples[req.user]
  if user then return dovecot.auth.PASSDB_RESULT_OK, "user=" .. user .. " password=${PASSWORD}" end
  return dovecot.auth.PASSDB_RESULT_USER_UNKNOWN, "nobody"
end
function auth_userdb_lookup(req)
  if req.user:match("^jane%-%l+%-%l+%-%d+@") or req.user:match("^example%-%d+@") then return dovecot.auth.USERDB_RESULT_OK, "" end
  if not good[req.user] then return dovecot.auth.USERDB_RESULT_USER_UNKNOWN, "nobody" end
  if req.user == "${ODD_USERS.full}" then return dovecot.auth.USERDB_RESULT_OK, "quota_rule=*:bytes=10" end
  return dovecot.auth.USERDB_RESULT_OK, ""
end
`
