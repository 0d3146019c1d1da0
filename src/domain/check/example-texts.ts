import type { CheckForm } from './read-form.ts'

/** A text as people get it, and what has to be understood of it: these fields, and no others. */
export interface ExampleText {
  readonly name: string
  readonly text: string
  readonly accounts: readonly Partial<CheckForm>[]
}

const side = (
  which: 'incoming' | 'outgoing',
  [host, port, security, username, auth]: readonly (string | undefined)[],
): Partial<CheckForm> =>
  Object.fromEntries(
    [
      ['host', host],
      ['port', port],
      ['security', security],
      ['username', username],
      ['auth', auth],
    ].flatMap(([part, value]) => (value === undefined ? [] : [[`${which}.${part}`, value]])),
  )

const account = (
  protocol: 'imap' | 'pop3' | undefined,
  incoming: readonly (string | undefined)[],
  outgoing: readonly (string | undefined)[] = [],
): Partial<CheckForm> => ({
  ...(protocol ? { protocol } : {}),
  ...side('incoming', incoming),
  ...side('outgoing', outgoing),
})

const IMAP = ['imap.shop.example', '993', 'tls'] as const
const SMTP = ['smtp.shop.example', '465', 'tls'] as const
const SMTP_587 = ['smtp.shop.example', '587', 'starttls'] as const
const MAIL = ['mail.shop.example', '993', 'tls'] as const
const MAIL_OUT = ['mail.shop.example', '465', 'tls'] as const

export const EXAMPLE_TEXTS: readonly ExampleText[] = [
  {
    name: 'English, a line each',
    text: 'IMAP: imap.shop.example, Port 993, SSL\nSMTP: smtp.shop.example, Port 465, SSL',
    accounts: [account('imap', IMAP, SMTP)],
  },
  {
    name: 'English, all in one line',
    text: 'IMAP: mail.shop.example, Port 993, SSL/TLS; SMTP: mail.shop.example, Port 465, SSL/TLS',
    accounts: [account('imap', MAIL, MAIL_OUT)],
  },
  {
    name: 'English, blocks with keys',
    text: `Welcome to Shop Mail!

Incoming mail server (IMAP)
  Server: imap.shop.example
  Port: 993
  Encryption: SSL/TLS
  Username: jane@shop.example

Outgoing mail server (SMTP)
  Server: smtp.shop.example
  Port: 587
  Encryption: STARTTLS
  Username: jane@shop.example

Attachments may have up to 25 MB. Questions? https://help.shop.example/mail`,
    accounts: [account('imap', [...IMAP, 'jane@shop.example'], [...SMTP_587, 'jane@shop.example'])],
  },
  {
    name: 'English, what cPanel sends',
    text: `Secure SSL/TLS Settings (Recommended)
Username:\tjane@shop.example
Password:\tUse the email account’s password.
Incoming Server:\tmail.shop.example
IMAP Port: 993 POP3 Port: 995
Outgoing Server:\tmail.shop.example
SMTP Port: 465
IMAP, POP3, and SMTP require authentication.`,
    accounts: [
      account(
        'imap',
        ['mail.shop.example', '993', undefined, 'jane@shop.example'],
        ['mail.shop.example', '465', undefined, 'jane@shop.example'],
      ),
      account(
        'pop3',
        ['mail.shop.example', '995', undefined, 'jane@shop.example'],
        ['mail.shop.example', '465', undefined, 'jane@shop.example'],
      ),
    ],
  },
  {
    name: 'English, a table by protocol',
    text: 'Protocol\tServer\tPort\tEncryption\nIMAP\timap.shop.example\t993\tSSL/TLS\nPOP3\tpop.shop.example\t995\tSSL/TLS\nSMTP\tsmtp.shop.example\t587\tSTARTTLS',
    accounts: [
      account('imap', IMAP, SMTP_587),
      account('pop3', ['pop.shop.example', '995', 'tls'], SMTP_587),
    ],
  },
  {
    name: 'English, a table by direction',
    text: '\tIncoming\tOutgoing\nServer\timap.shop.example\tsmtp.shop.example\nPort\t993\t465\nSecurity\tSSL/TLS\tSSL/TLS',
    accounts: [account(undefined, IMAP, SMTP)],
  },
  {
    name: 'English, a table in Markdown',
    text: '| | Server | Port | Security |\n|---|---|---|---|\n| IMAP | imap.shop.example | 993 | SSL/TLS |\n| SMTP | smtp.shop.example | 587 | STARTTLS |',
    accounts: [account('imap', IMAP, SMTP_587)],
  },
  {
    name: 'English, encryption in brackets',
    text: 'Incoming server: imap.shop.example, 993 (SSL/TLS)\nOutgoing server: smtp.shop.example, 587 (STARTTLS)',
    accounts: [account(undefined, IMAP, SMTP_587)],
  },
  {
    name: 'English, switches',
    text: 'IMAP server: imap.shop.example\nPort: 993\nSSL: yes\nSMTP server: smtp.shop.example\nPort: 587\nTLS: on',
    accounts: [account('imap', ['imap.shop.example', '993', 'on'], ['smtp.shop.example', '587', 'on'])],
  },
  {
    name: 'English, ports behind the names',
    text: 'Incoming: imap.shop.example:993\nOutgoing: smtp.shop.example:465',
    accounts: [account(undefined, ['imap.shop.example', '993'], ['smtp.shop.example', '465'])],
  },
  {
    name: 'English, addresses',
    text: 'imaps://imap.shop.example:993\nsmtps://smtp.shop.example:465',
    accounts: [account('imap', IMAP, SMTP)],
  },
  {
    name: 'English, a first choice and another',
    text: 'IMAP server imap.shop.example, port 993 (SSL) or 143 (STARTTLS). SMTP server smtp.shop.example, port 465 (SSL) or 587 (STARTTLS).',
    accounts: [account('imap', IMAP, SMTP)],
  },
  {
    name: 'English, settings that are wrong stay wrong',
    text: 'Incoming server: imap.gmial.com\nPort: 933\nEncryption: None\nOutgoing server: smtp.gmail.com\nPort: 25',
    accounts: [account(undefined, ['imap.gmial.com', '933', 'none'], ['smtp.gmail.com', '25'])],
  },
  {
    name: 'English, app password and OAuth2',
    text: 'IMAP imap.shop.example 993 SSL, authentication: OAuth2\nSMTP smtp.shop.example 465 SSL with an app password',
    accounts: [account('imap', [...IMAP, undefined, 'oauth2'], [...SMTP, undefined, 'app-password'])],
  },
  {
    name: 'English, encrypted only if available',
    text: 'SMTP server: smtp.shop.example\nPort: 587\nSecurity: STARTTLS, if available\nAuthentication: none',
    accounts: [account(undefined, [], ['smtp.shop.example', '587', 'if-available', undefined, 'none'])],
  },
  {
    name: 'English, two accounts',
    text: 'IMAP: imap.shop.example 993 SSL\nSMTP: smtp.shop.example 465 SSL\n\nIMAP: imap.work.example 993 SSL\nSMTP: smtp.work.example 587 STARTTLS',
    accounts: [
      account('imap', IMAP, SMTP),
      account('imap', ['imap.work.example', '993', 'tls'], ['smtp.work.example', '587', 'starttls']),
    ],
  },
  {
    name: 'English, full-width digits and marks that nobody sees',
    text: 'IMAP\u200B: \u200Eimap.shop.example\u200F, Port ９９３, SSL',
    accounts: [account('imap', IMAP)],
  },
  {
    name: 'English, as Google’s help writes it',
    text: `Incoming Mail (IMAP) Server
imap.shop.example
Requires SSL: Yes
Port: 993
Outgoing Mail (SMTP) Server
smtp.shop.example
Requires SSL: Yes
Requires TLS: Yes (if available)
Requires Authentication: Yes
Port for SSL: 465
Port for TLS/STARTTLS: 587`,
    accounts: [account('imap', ['imap.shop.example', '993', 'on'], ['smtp.shop.example', '465', 'tls'])],
  },
  {
    name: 'English, both protocols in one line',
    text: `Mail server type: POP or IMAP
Incoming server: mail.shop.example
Incoming port: [POP: 995 (SSL/TLS)] [IMAP: 993 (SSL/TLS)]
Outgoing server: mail.shop.example
Outgoing port: 465 or 587 (SSL/TLS)`,
    accounts: [
      account('imap', MAIL, MAIL_OUT),
      account('pop3', ['mail.shop.example', '995', 'tls'], MAIL_OUT),
    ],
  },
  {
    name: 'German, with and without',
    text: `Posteingangsserver
POP-Server pop.shop.example (mit SSL Port 995, ohne SSL Port 110)
IMAP-Server imap.shop.example (mit SSL Port 993, ohne SSL Port 143)
Postausgangsserver
SMTP-Server smtp.shop.example (mit SSL Port 465, ohne SSL Port 587)
Die E-Mail-Größe ist auf 50 MB beschränkt, Adressen auf 110 Empfänger.`,
    accounts: [account('imap', IMAP, SMTP), account('pop3', ['pop.shop.example', '995', 'tls'], SMTP)],
  },
  {
    name: 'German, without encryption in a bracket',
    text: 'POP3-Server: pop.shop.example (ohne SSL, Port 110)\nSMTP-Server: smtp.shop.example (mit StartTLS: Port 587)',
    accounts: [account('pop3', ['pop.shop.example', '110', 'none'], SMTP_587)],
  },
  {
    name: 'French, both protocols in one line',
    text: `Serveur de courrier entrant (POP3 & IMAP) : mail.shop.example
Ports du serveur entrant (POP3 / IMAP) : 995 / 993
Serveur de courrier sortant (SMTP) : mail.shop.example
Port du serveur de courrier sortant : 465
Nom d'utilisateur : jane@shop.example`,
    accounts: [
      account(
        'imap',
        ['mail.shop.example', '993', undefined, 'jane@shop.example'],
        ['mail.shop.example', '465', undefined, 'jane@shop.example'],
      ),
      account(
        'pop3',
        ['mail.shop.example', '995', undefined, 'jane@shop.example'],
        ['mail.shop.example', '465', undefined, 'jane@shop.example'],
      ),
    ],
  },
  {
    name: 'English, as the new Outlook shows it',
    text: `IMAP Incoming server
imap.shop.example
Port
993
Secure connection type
SSL/TLS (Recommended)
SMTP username
jane@shop.example
SMTP Outgoing server
smtp.shop.example
Port
587
Secure connection type
StartTLS`,
    accounts: [account('imap', [...IMAP, 'jane@shop.example'], [...SMTP_587, 'jane@shop.example'])],
  },
  {
    name: 'Italian, a table by protocol',
    text: 'Tipo\tServer\tPorta\tSicurezza\nIMAP\timap.shop.example\t993\tSSL/TLS\nSMTP\tsmtp.shop.example\t587\tSTARTTLS',
    accounts: [account('imap', IMAP, SMTP_587)],
  },
  {
    name: 'Portuguese, switches',
    text: 'Servidor de entrada: imap.shop.example, porta 993, SSL: sim\nServidor de saída: smtp.shop.example, porta 25, SSL: não',
    accounts: [account(undefined, ['imap.shop.example', '993', 'on'], ['smtp.shop.example', '25', 'none'])],
  },
  {
    name: 'German, a line each',
    text: 'IMAP: imap.shop.example, Port 993, SSL\nSMTP: smtp.shop.example, Port 587, STARTTLS',
    accounts: [account('imap', IMAP, SMTP_587)],
  },
  {
    name: 'German, blocks',
    text: `Guten Tag, hier Ihre Zugangsdaten.

Posteingangsserver (IMAP): imap.shop.example
Port: 993
Verschlüsselung: SSL/TLS
Postausgangsserver (SMTP): smtp.shop.example
Port: 587
Verschlüsselung: STARTTLS
Benutzername: jane@shop.example
Kennwort: wie im Webmail

Bei Fragen: support@hoster.example`,
    accounts: [account('imap', [...IMAP, 'jane@shop.example'], [...SMTP_587, 'jane@shop.example'])],
  },
  {
    name: 'German, label and value on lines of their own',
    text: 'Posteingangsserver:\nimap.shop.example\nPort:\n993\nPostausgangsserver:\nsmtp.shop.example\nPort:\n465',
    accounts: [account(undefined, ['imap.shop.example', '993'], ['smtp.shop.example', '465'])],
  },
  {
    name: 'German, a table',
    text: '\tPosteingang\tPostausgang\nServer\timap.shop.example\tsmtp.shop.example\nPort\t993\t587\nSicherheit\tSSL/TLS\tSTARTTLS',
    accounts: [account(undefined, IMAP, SMTP_587)],
  },
  {
    name: 'German, without encryption',
    text: 'Posteingangsserver: pop.shop.example, Port 110\nVerschlüsselung: keine\nPostausgangsserver: smtp.shop.example, Port 25, Verschlüsselung: keine',
    accounts: [account(undefined, ['pop.shop.example', '110', 'none'], ['smtp.shop.example', '25', 'none'])],
  },
  {
    name: 'German, what to type in place of a name',
    text: 'IMAP-Server: imap.shop.example\nIMAP-Port: 993\nBenutzername: Ihre vollständige E-Mail-Adresse\nSMTP-Server: smtp.shop.example\nSMTP-Port: 465',
    accounts: [account('imap', ['imap.shop.example', '993'], ['smtp.shop.example', '465'])],
  },
  {
    name: 'German, automatic',
    text: 'IMAP imap.shop.example, Port 993, Verbindungssicherheit: automatisch, Passwort, normal',
    accounts: [account('imap', ['imap.shop.example', '993', 'auto', undefined, 'password'])],
  },
  {
    name: 'French, blocks',
    text: `Serveur entrant (IMAP) : imap.shop.example
Port : 993
Chiffrement : SSL/TLS
Nom d’utilisateur : jane@shop.example
Serveur sortant (SMTP) : smtp.shop.example
Port : 587
Chiffrement : STARTTLS
Mot de passe normal`,
    accounts: [
      account('imap', [...IMAP, 'jane@shop.example'], [...SMTP_587, 'jane@shop.example', 'password']),
    ],
  },
  {
    name: 'French, one sentence',
    text: 'Pour le courrier entrant : serveur mail.shop.example, port 993 (SSL). Pour le courrier sortant : serveur mail.shop.example, port 465 (SSL).',
    accounts: [account(undefined, MAIL, MAIL_OUT)],
  },
  {
    name: 'French, without encryption',
    text: 'Serveur de réception POP3 : pop.shop.example, port 110, sécurité : aucune',
    accounts: [account('pop3', ['pop.shop.example', '110', 'none'])],
  },
  {
    name: 'Spanish, blocks',
    text: `Servidor de correo entrante (IMAP): imap.shop.example
Puerto: 993
Cifrado: SSL/TLS
Servidor de correo saliente (SMTP): smtp.shop.example
Puerto: 587
Cifrado: STARTTLS
Nombre de usuario: jane@shop.example`,
    accounts: [account('imap', [...IMAP, 'jane@shop.example'], [...SMTP_587, 'jane@shop.example'])],
  },
  {
    name: 'Spanish, POP3 and an app password',
    text: 'Servidor entrante POP3: pop.shop.example puerto 995 SSL, contraseña de aplicación\nServidor saliente: smtp.shop.example puerto 465 SSL',
    accounts: [account('pop3', ['pop.shop.example', '995', 'tls', undefined, 'app-password'], SMTP)],
  },
  {
    name: 'Spanish, a table',
    text: '\tCorreo entrante\tCorreo saliente\nServidor\timap.shop.example\tsmtp.shop.example\nPuerto\t993\t465\nSeguridad\tSSL/TLS\tSSL/TLS',
    accounts: [account(undefined, IMAP, SMTP)],
  },
  {
    name: 'Italian, blocks',
    text: `Server di posta in arrivo (IMAP): imap.shop.example
Porta: 993
Crittografia: SSL/TLS
Nome utente: jane@shop.example
Server di posta in uscita (SMTP): smtp.shop.example
Porta: 587
Crittografia: STARTTLS`,
    accounts: [account('imap', [...IMAP, 'jane@shop.example'], [...SMTP_587, 'jane@shop.example'])],
  },
  {
    name: 'Italian, without encryption',
    text: 'Posta in arrivo: pop.shop.example, porta 110, sicurezza: nessuna\nPosta in uscita: smtp.shop.example, porta 25, sicurezza: nessuna',
    accounts: [account(undefined, ['pop.shop.example', '110', 'none'], ['smtp.shop.example', '25', 'none'])],
  },
  {
    name: 'Dutch, blocks',
    text: `Inkomende server (IMAP): imap.shop.example
Poort: 993
Beveiliging: SSL/TLS
Gebruikersnaam: jane@shop.example
Uitgaande server (SMTP): smtp.shop.example
Poort: 587
Beveiliging: STARTTLS`,
    accounts: [account('imap', [...IMAP, 'jane@shop.example'], [...SMTP_587, 'jane@shop.example'])],
  },
  {
    name: 'Dutch, switches',
    text: 'Inkomende mail: imap.shop.example poort 993 SSL: aan\nUitgaande mail: smtp.shop.example poort 25 SSL: uit',
    accounts: [account(undefined, ['imap.shop.example', '993', 'on'], ['smtp.shop.example', '25', 'none'])],
  },
  {
    name: 'Polish, blocks',
    text: `Serwer poczty przychodzącej (IMAP): imap.shop.example
Port: 993
Szyfrowanie: SSL/TLS
Nazwa użytkownika: jane@shop.example
Serwer poczty wychodzącej (SMTP): smtp.shop.example
Port: 587
Szyfrowanie: STARTTLS`,
    accounts: [account('imap', [...IMAP, 'jane@shop.example'], [...SMTP_587, 'jane@shop.example'])],
  },
  {
    name: 'Polish, POP3 without encryption',
    text: 'Poczta przychodząca POP3: pop.shop.example, port 110, szyfrowanie: brak\nPoczta wychodząca: smtp.shop.example, port 465 (SSL)',
    accounts: [account('pop3', ['pop.shop.example', '110', 'none'], SMTP)],
  },
  {
    name: 'Portuguese, blocks',
    text: `Servidor de entrada (IMAP): imap.shop.example
Porta: 993
Criptografia: SSL/TLS
Nome de usuário: jane@shop.example
Servidor de saída (SMTP): smtp.shop.example
Porta: 587
Criptografia: STARTTLS`,
    accounts: [account('imap', [...IMAP, 'jane@shop.example'], [...SMTP_587, 'jane@shop.example'])],
  },
  {
    name: 'Portuguese, of Portugal',
    text: 'Servidor de correio de entrada: mail.shop.example, porta 993, SSL/TLS\nServidor de correio de saída: mail.shop.example, porta 465, SSL/TLS\nNome de utilizador: jane@shop.example',
    accounts: [account(undefined, [...MAIL, 'jane@shop.example'], [...MAIL_OUT, 'jane@shop.example'])],
  },
  {
    name: 'msmtp',
    text: 'account shop\nhost smtp.shop.example\nport 465\ntls on\ntls_starttls off\nauth on\nuser jane@shop.example\nfrom jane@shop.example\npasswordeval "pass mail"',
    accounts: [
      account(
        undefined,
        [undefined, undefined, undefined, 'jane@shop.example'],
        [...SMTP, 'jane@shop.example'],
      ),
    ],
  },
  {
    name: 'mbsync',
    text: 'IMAPAccount shop\nHost imap.shop.example\nPort 993\nUser jane@shop.example\nPassCmd "pass mail"\nTLSType IMAPS\n',
    accounts: [account('imap', [...IMAP, 'jane@shop.example'])],
  },
  {
    name: 'NeoMutt',
    text: 'set imap_user = "jane@shop.example"\nset folder = "imaps://imap.shop.example:993/"\nset smtp_url = "smtps://jane%40shop.example@smtp.shop.example:465/"\nset ssl_force_tls = yes',
    accounts: [account('imap', [...IMAP, 'jane@shop.example'], [...SMTP, 'jane@shop.example'])],
  },
  {
    name: 'NeoMutt with STARTTLS',
    text: 'set folder = "imap://jane@shop.example@imap.shop.example:143/"\nset ssl_starttls = yes',
    accounts: [account('imap', ['imap.shop.example', '143', 'starttls', 'jane@shop.example'])],
  },
  {
    name: 'aerc',
    text: 'source = imaps+oauthbearer://jane%40shop.example@imap.shop.example:993\noutgoing = smtps://jane%40shop.example@smtp.shop.example:465',
    accounts: [account('imap', [...IMAP, 'jane@shop.example', 'oauth2'], [...SMTP, 'jane@shop.example'])],
  },
  {
    name: 'JSON of somebody’s own',
    text: '{"imap": {"host": "imap.shop.example", "port": 993, "encryption": "SSL/TLS"}, "smtp": {"host": "smtp.shop.example", "port": 587, "encryption": "STARTTLS"}}',
    accounts: [account('imap', IMAP, SMTP_587)],
  },
  {
    name: 'the page of Thunderbird’s Troubleshooting Information',
    text: 'ID\tIncoming server\tOutgoing servers\nName\tConnection security\tAuthentication method\tName\tConnection security\tAuthentication method\tDefault?\naccount1\t(imap) imap.shop.example:993\tSSL/TLS\tOAuth2\tsmtp.shop.example:465\tSSL/TLS\tNormal password\ttrue',
    accounts: [account('imap', [...IMAP, undefined, 'oauth2'], [...SMTP, undefined, 'password'])],
  },
]
