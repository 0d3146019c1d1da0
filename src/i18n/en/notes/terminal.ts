import type { TERMINAL_NOTES } from '../../../domain/clients/notes/terminal.ts'

export const TERMINAL_NOTE_TEXT = {
  'terminal-password-by-command':
    'Your password never stands in the file: a command prints it when it is needed. The lines here ask `pass` for an entry called `mail`. Store your password there, or write the command of your own password manager.',
  'terminal-certificate-file-of-debian':
    'The path of the certificate file is the one on Debian. On another system, write the path that is right there.',
  'neomutt-mbsync-and-msmtp-instead':
    'The app can talk to your servers directly; then you are done. If you want mbsync to fetch your mail and msmtp to send it, write their files too.',
  'neomutt-scheme-fits-port':
    'The beginning of the address and the port go together: `smtps://` with {submissions}, `smtp://` with {submission}. If you mix them, the connection hangs.',
  'neomutt-at-sign-stays':
    'If your user name has an @ in it, write it as it is: the last @ in the address is the one before the server.',
  'neomutt-pop3-not-shown':
    'For POP3 only the lines for sending are shown here, because nobody could verify the others. The server’s address begins with `pops://`. Choose IMAP if you can.',
  'neomutt-oauth2-by-helper':
    'To sign in by OAuth2, drop the lines `imap_pass` and `smtp_pass`. Set `imap_authenticators` and `smtp_authenticators` to `oauthbearer:xoauth2`, and name a helper that prints a token in `imap_oauth_refresh_command` and `smtp_oauth_refresh_command`.',
  'msmtp-starttls-off-for-tls':
    'On {submissions}, msmtp needs `tls_starttls off`: it is on unless you say so, and then the connection hangs.',
  'msmtp-configure-prints-lines':
    'If your provider announces its servers in the DNS, `msmtp --configure` followed by your address prints these lines for you.',
  'mbsync-folder-first':
    'mbsync makes no folder for its `Path`: make that one with `mkdir -p` before you run it, or it can’t open its store.',
  'mbsync-blank-line-ends-section':
    'In the file of mbsync a blank line ends a section. Keep the blank lines between the sections, and put none inside.',
  'mbsync-words-before-1-4': 'Before version 1.4, mbsync called `Far` and `Near` `Master` and `Slave`.',
  'aerc-wizard-writes-the-file':
    'On its first start, or when you type `:new-account`, {client} asks the same things one by one. Under `Transport security` choose {tls} or {starttls}, as shown here.',
  'aerc-at-sign-encoded':
    'An @ in the user name must be written as `%40` in the address, because the next @ is the one before the server.',
  'aerc-imap-means-starttls':
    'In {client}, `imap://` means that the connection must switch to encryption. Never write `imap+insecure://`: it sends your password unencrypted.',
  'aerc-smtp-before-0-15':
    'Up to version 0.14, `smtp://` needs the line `smtp-starttls = yes`: without it, the app stops at a server that offers STARTTLS, and sends unencrypted at one that doesn’t. From 0.15 on it always encrypts, and that line is gone. With an old version, prefer {submissions}.',
  'aerc-oauth2-in-scheme':
    'To sign in by OAuth2, begin the addresses with `imaps+oauthbearer://` and `smtps+oauthbearer://`, or with `imaps+xoauth2://` and `smtps+xoauth2://`.',
} as const satisfies Record<(typeof TERMINAL_NOTES)[number], string>
