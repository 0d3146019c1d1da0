import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SYMPTOMS } from '../../data/symptoms/all-symptoms.ts'
import type { Symptom } from './symptom.ts'
import { hideAddresses } from './hide-addresses.ts'
import { MASK, maskSecrets } from './secrets.ts'

const M = MASK
/** Each with the secret in it, and what must be left. */
const WITH_SECRET: readonly (readonly [text: string, secret: string, left: string])[] = [
  // Settings and mails in the site’s languages
  ['Password: hunter2', 'hunter2', `Password: ${M}`],
  ['Password=hunter2', 'hunter2', `Password=${M}`],
  ['IMAP password : correct horse battery', 'correct horse battery', `IMAP password : ${M}`],
  ['Password: hunter2 Server: imap.example.org', 'hunter2', `Password: ${M} Server: imap.example.org`],
  ['User: jane, Password: hunter2, Port: 993', 'hunter2', `User: jane, Password: ${M}, Port: 993`],
  ['- **Password:** hunter2', 'hunter2', `- **Password:** ${M}`],
  ['| Password | hunter2 |', 'hunter2', `| Password | ${M} |`],
  ['Password\thunter2', 'hunter2', `Password\t${M}`],
  ['Password\nhunter2', 'hunter2', `Password\n${M}`],
  ['Password (app): hunter2', 'hunter2', `Password (app): ${M}`],
  ['"jane doe"@example.org:Hunter2secret', 'Hunter2secret', `"jane doe"@example.org:${M}`],
  ['Password for jane@example.org: hunter2', 'hunter2', `Password for jane@example.org: ${M}`],
  ['Passwort: geheim99', 'geheim99', `Passwort: ${M}`],
  ['E-Mail-Passwort = swordfish', 'swordfish', `E-Mail-Passwort = ${M}`],
  ['Kennwort: swordfish', 'swordfish', `Kennwort: ${M}`],
  ['Mot de passe : swordfish', 'swordfish', `Mot de passe : ${M}`],
  ['MDP: swordfish', 'swordfish', `MDP: ${M}`],
  ['Contraseña: swordfish', 'swordfish', `Contraseña: ${M}`],
  ['clave: swordfish', 'swordfish', `clave: ${M}`],
  ['Parola d’ordine: swordfish', 'swordfish', `Parola d’ordine: ${M}`],
  ['Wachtwoord: swordfish', 'swordfish', `Wachtwoord: ${M}`],
  ['Hasło: swordfish', 'swordfish', `Hasło: ${M}`],
  ['Senha: swordfish', 'swordfish', `Senha: ${M}`],
  ['Palavra-passe: swordfish', 'swordfish', `Palavra-passe: ${M}`],
  ['Lösenord: swordfish', 'swordfish', `Lösenord: ${M}`],
  ['Heslo: swordfish', 'swordfish', `Heslo: ${M}`],
  ['Пароль: swordfish', 'swordfish', `Пароль: ${M}`],
  ['パスワード：swordfish', 'swordfish', `パスワード：${M}`],
  ['密码: swordfish', 'swordfish', `密码: ${M}`],
  // Sentences
  ['my password is swordfish and it fails', 'swordfish', `my password is ${M} and it fails`],
  ['Mein Passwort ist swordfish.', 'swordfish', `Mein Passwort ist ${M}.`],
  ['mon mot de passe est swordfish', 'swordfish', `mon mot de passe est ${M}`],
  ['mi contraseña es swordfish', 'swordfish', `mi contraseña es ${M}`],
  ['la mia password è swordfish', 'swordfish', `la mia password è ${M}`],
  ['mijn wachtwoord is swordfish', 'swordfish', `mijn wachtwoord is ${M}`],
  ['moje hasło to swordfish', 'swordfish', `moje hasło to ${M}`],
  ['a minha senha é swordfish', 'swordfish', `a minha senha é ${M}`],
  ['I tried with password Hunter2! on both', 'Hunter2!', `I tried with password ${M} on both`],
  ['The password is tr0ub4dor&3', 'tr0ub4dor&3', `The password is ${M}`],
  // Files
  [
    'host smtp.example.org\nuser jane\npassword hunter2\n',
    'hunter2',
    `host smtp.example.org\nuser jane\npassword ${M}\n`,
  ],
  [
    'IMAPAccount x\nUser jane\nPass swordfish\nTLSType IMAPS',
    'swordfish',
    `IMAPAccount x\nUser jane\nPass ${M}\nTLSType IMAPS`,
  ],
  ['PassCmd "echo swordfish"', 'swordfish', `PassCmd "echo ${M}"`],
  ['passwordeval "printf swordfish"', 'swordfish', `passwordeval "printf ${M}"`],
  ['set imap_pass = "hunter 2"', 'hunter 2', `set imap_pass = "${M}"`],
  [`set smtp_pass='hunter2'`, 'hunter2', `set smtp_pass='${M}'`],
  [
    'machine imap.example.org login jane password swordfish',
    'swordfish',
    `machine imap.example.org login jane password ${M}`,
  ],
  [
    'machine imap.example.org\n  login jane\n  password swordfish',
    'swordfish',
    `machine imap.example.org\n  login jane\n  password ${M}`,
  ],
  [
    `poll mail.example.org proto imap user "jane" password "sword fish" ssl`,
    'sword fish',
    `poll mail.example.org proto imap user "jane" password "${M}" ssl`,
  ],
  [
    `user 'jane' there with password 'swordfish' is 'jane' here`,
    'swordfish',
    `user 'jane' there with password '${M}' is 'jane' here`,
  ],
  ['[imap]\nPassword=swordfish\nPort=993', 'swordfish', `[imap]\nPassword=${M}\nPort=993`],
  [
    '{"user":"jane","password":"sw\\"ord","port":993}',
    'sw\\"ord',
    `{"user":"jane","password":"${M}","port":993}`,
  ],
  ["{'password': 'swordfish'}", 'swordfish', `{'password': '${M}'}`],
  ['<password>sword fish</password>', 'sword fish', `<password>${M}</password>`],
  [
    '<Server host="x" password="swordfish" port="993"/>',
    'swordfish',
    `<Server host="x" password="${M}" port="993"/>`,
  ],
  [
    '<key>IncomingPassword</key>\n\t<string>swordfish</string>',
    'swordfish',
    `<key>IncomingPassword</key>\n\t<string>${M}</string>`,
  ],
  ['<td>Password</td><td>swordfish</td>', 'swordfish', `<td>Password</td><td>${M}</td>`],
  ['password: swordfish # mine', 'swordfish', `password: ${M}`],
  ['export IMAP_PASSWORD=swordfish', 'swordfish', `export IMAP_PASSWORD=${M}`],
  ['SMTP_PASS="swordfish"', 'swordfish', `SMTP_PASS="${M}"`],
  ['mail.smtp.password=swordfish', 'swordfish', `mail.smtp.password=${M}`],
  ['Server=x;Password=swordfish;Port=993', 'swordfish', `Server=x;Password=${M};Port=993`],
  [
    'https://x.example/login?user=jane&password=swordfish&x=1',
    'swordfish',
    `https://x.example/login?user=jane&password=${M}&x=1`,
  ],
  ['remotepass = swordfish', 'swordfish', `remotepass = ${M}`],
  ['backend.auth.raw = "swordfish"', 'swordfish', `backend.auth.raw = "${M}"`],
  ['passwd.raw = "swordfish"', 'swordfish', `passwd.raw = "${M}"`],
  ["define('SMTP_PASS', 'swordfish');", 'swordfish', `define('SMTP_PASS', '${M}');`],
  ['server.login("jane@example.org", "swordfish")', 'swordfish', `server.login("jane@example.org", "${M}")`],
  ['[smtp.gmail.com]:587 jane@gmail.com:swordfish', 'swordfish', `[smtp.gmail.com]:587 jane@gmail.com:${M}`],
  ['I use jane@gmail.com:hunter2 there', 'hunter2', `I use jane@gmail.com:${M} there`],
  ['sendemail -xu jane -xp swordfish', 'swordfish', `sendemail -xu jane -xp ${M}`],
  // The wire
  ['USER jane\nPASS sword fish\n+OK', 'sword fish', `USER jane\nPASS ${M}\n+OK`],
  [
    'C: PASS swordfish\nS: -ERR [AUTH] Authentication failed.',
    'swordfish',
    `C: PASS ${M}\nS: -ERR [AUTH] Authentication failed.`,
  ],
  ['> PASS swordfish', 'swordfish', `> PASS ${M}`],
  ['12:01:02.123 PASS swordfish', 'swordfish', `12:01:02.123 PASS ${M}`],
  ['a LOGIN fred swordfish', 'swordfish', `a LOGIN fred ${M}`],
  ['A01 LOGIN "fred" "sword fish"', 'sword fish', `A01 LOGIN "fred" "${M}"`],
  ['a1 login fred swordfish', 'swordfish', `a1 login fred ${M}`],
  ['C: a LOGIN fred@example.org swordfish', 'swordfish', `C: a LOGIN fred@example.org ${M}`],
  [
    'a LOGIN {4}\n+ OK\nfred {9}\n+ OK\nswordfish\na NO no',
    'swordfish',
    `a LOGIN {4}\n+ OK\nfred {9}\n+ OK\n${M}\na NO no`,
  ],
  ['a LOGIN {4+}\nfred swordfish', 'swordfish', `a LOGIN {4+}\nfred ${M}`],
  ['a LOGIN fred {9}\n+ \nswordfish', 'swordfish', `a LOGIN fred {9}\n+ \n${M}`],
  ['C: AUTH PLAIN AGZyZWQAc2VjcmV0', 'AGZyZWQAc2VjcmV0', `C: AUTH PLAIN ${M}`],
  ['a AUTHENTICATE PLAIN AGZyZWQAc2VjcmV0', 'AGZyZWQAc2VjcmV0', `a AUTHENTICATE PLAIN ${M}`],
  ['AUTH XOAUTH2 dXNlcj1qYW5l', 'dXNlcj1qYW5l', `AUTH XOAUTH2 ${M}`],
  ['334 UGFzc3dvcmQ6\nc2VjcmV0\n535 5.7.8 Error', 'c2VjcmV0', `334 UGFzc3dvcmQ6\n${M}\n535 5.7.8 Error`],
  [
    ' <~  334 UGFzc3dvcmQ6\n ~> c2VjcmV0\n<~* 535 5.7.8',
    'c2VjcmV0',
    ` <~  334 UGFzc3dvcmQ6\n ~> ${M}\n<~* 535 5.7.8`,
  ],
  ['S: 334 UGFzc3dvcmQ6\nC: aHVudGVy', 'aHVudGVy', `S: 334 UGFzc3dvcmQ6\nC: ${M}`],
  [
    'a AUTHENTICATE PLAIN\n+ \nAGZyZWQAc2VjcmV0\na OK',
    'AGZyZWQAc2VjcmV0',
    `a AUTHENTICATE PLAIN\n+ \n${M}\na OK`,
  ],
  ['AUTH LOGIN\r\nc2VjcmV0\r\n', 'c2VjcmV0', `AUTH LOGIN\r\n${M}\r\n`],
  ['service=imap secured resp=AGZyZWQAc2VjcmV0', 'AGZyZWQAc2VjcmV0', `service=imap secured resp=${M}`],
  // Commands
  [
    'swaks --to x@y.example --auth-password swordfish --tls',
    'swordfish',
    `swaks --to x@y.example --auth-password ${M} --tls`,
  ],
  [
    'swaks -au jane -ap swordfish -s smtp.example.org',
    'swordfish',
    `swaks -au jane -ap ${M} -s smtp.example.org`,
  ],
  ["swaks -ap 'sword fish' -s x", 'sword fish', `swaks -ap '${M}' -s x`],
  [
    'curl -v --user jane@example.org:swordfish imaps://x',
    'swordfish',
    `curl -v --user jane@example.org:${M} imaps://x`,
  ],
  ["curl -u 'jane:swordfish' imaps://x", 'swordfish', `curl -u 'jane:${M}' imaps://x`],
  ['imaps://jane:swordfish@imap.example.org/', 'swordfish', `imaps://jane:${M}@imap.example.org/`],
  [
    'smtp://jane@example.org:swordfish@smtp.example.org:587',
    'swordfish',
    `smtp://jane@example.org:${M}@smtp.example.org:587`,
  ],
  [
    'ConvertTo-SecureString "swordfish" -AsPlainText',
    'swordfish',
    `ConvertTo-SecureString "${M}" -AsPlainText`,
  ],
  // Tokens
  ['Authorization: Basic amFuZTpz', 'amFuZTpz', `Authorization: Basic ${M}`],
  ['authorization: Bearer abc.def', 'abc.def', `authorization: Bearer ${M}`],
  ['user=jane\u0001auth=Bearer abcdef\u0001\u0001', 'abcdef', `user=jane\u0001auth=Bearer ${M}\u0001\u0001`],
  ['got ya29.a0AfH6SMBx-yz_12345 from Google', 'ya29.a0AfH6SMBx-yz_12345', `got ${M} from Google`],
  ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl', 'eyJhbGci', M],
  ['?access_token=abcdef&x=1', 'abcdef', `?access_token=${M}&x=1`],
  ['"refresh_token": "abcdef"', 'abcdef', `"refresh_token": "${M}"`],
  ['client_secret = swordfish', 'swordfish', `client_secret = ${M}`],
  ['App password: abcd efgh ijkl mnop', 'abcd efgh ijkl mnop', `App password: ${M}`],
  [
    'Your app password for your device\nabcd efgh ijkl mnop',
    'abcd efgh ijkl mnop',
    `Your app password for your device\n${M}`,
  ],
  ['I used qwrt\u00A0plmk\u00A0hgfd\u00A0aeio here', 'plmk', `I ${M}`],
  ['I used abcd-efgh-ijkl-mnop here', 'abcd-efgh-ijkl-mnop', `I used ${M} here`],
]

describe('a secret is hidden and the rest stays', () => {
  test.each(WITH_SECRET)('%j', (text, _, left) => {
    const { text: made, masked } = maskSecrets(text)
    expect(made).toBe(left)
    expect(masked).toBe(1)
  })
})

const X = 'Zx7qLmw9'
/** As people write them into a ticket; each with what must be gone. */
const BY_HAND: readonly (readonly [text: string, left: string])[] = [
  // A name and its password with no word between them
  [`jo@gmx.de / ${X}`, `jo@gmx.de / ${M}`],
  [`jo@gmx.de/${X}`, `jo@gmx.de/${M}`],
  [`jo@gmx.de ${X}`, `jo@gmx.de ${M}`],
  [`jo@gmx.de\t${X}`, `jo@gmx.de\t${M}`],
  [`jo@gmx.de; ${X}`, `jo@gmx.de; ${M}`],
  [`jo@gmx.de: ${X}`, `jo@gmx.de: ${M}`],
  [`jo@gmx.de – ${X}`, `jo@gmx.de – ${M}`],
  [`| jo@gmx.de | ${X} |`, `| jo@gmx.de | ${M} |`],
  [`<jo@gmx.de> ${X}`, `<jo@gmx.de> ${M}`],
  [`"jo@gmx.de" "${X}"`, `"jo@gmx.de" "${M}"`],
  [`(jo@gmx.de / ${X}).`, `(jo@gmx.de / ${M}).`],
  [`Hallo,\njo@gmx.de\n${X}\nDanke`, `Hallo,\njo@gmx.de\n${M}\nDanke`],
  [`login: jo@gmx.de ${X}`, `login: jo@gmx.de ${M}`],
  [`Login jo@gmx.de, ${X}, 993`, `Login jo@gmx.de, ${M}, 993`],
  [`Zugangsdaten: jo@gmx.de ${X}`, `Zugangsdaten: jo@gmx.de ${M}`],
  [`Zugangsdaten:\njo@gmx.de Sommer2024!`, `Zugangsdaten:\njo@gmx.de ${M}`],
  [`credentials jo/${X}`, `credentials jo/${M}`],
  [`Identifiants : jo / ${X}`, `Identifiants : jo / ${M}`],
  [`user: jo, ${X}`, `user: jo, ${M}`],
  // For whom
  [`Passwort für jo@gmx.de: swordfish`, `Passwort für jo@gmx.de: ${M}`],
  [`Passwort für das Konto jo@gmx.de: swordfish`, `Passwort für das Konto jo@gmx.de: ${M}`],
  [`Mot de passe pour jo@gmx.de : swordfish`, `Mot de passe pour jo@gmx.de : ${M}`],
  [`mot de passe du compte jo@gmx.de : swordfish`, `mot de passe du compte jo@gmx.de : ${M}`],
  [`Contraseña para jo@gmx.de: swordfish`, `Contraseña para jo@gmx.de: ${M}`],
  [`Password per jo@gmx.de: swordfish`, `Password per jo@gmx.de: ${M}`],
  [`Wachtwoord voor jo@gmx.de: swordfish`, `Wachtwoord voor jo@gmx.de: ${M}`],
  [`Hasło dla jo@gmx.de: swordfish`, `Hasło dla jo@gmx.de: ${M}`],
  [`Senha para jo@gmx.de: swordfish`, `Senha para jo@gmx.de: ${M}`],
  // What the eye doesn’t see, or reads as a letter
  ['Pass\u00adwort: swordfish', `Passwort: ${M}`],
  ['Pass\u200bword: swordfish', `Password: ${M}`],
  [`Password: Zx7\ufeffqLmw9`, `Password: ${M}`],
  ['Ｐａｓｓｗｏｒｄ：swordfish', `Password:${M}`],
  ['ﾊﾟｽﾜｰﾄﾞ: swordfish', `パスワード: ${M}`],
  ['𝐏𝐚𝐬𝐬𝐰𝐨𝐫𝐝: swordfish', `Password: ${M}`],
  ['Contrasen\u0303a: swordfish', `Contraseña: ${M}`],
  ['Pass\u0008word: swordfish', `Password: ${M}`],
  // The wire
  ['A001 login jo@gmx.de swordfish', `A001 login jo@gmx.de ${M}`],
  // Words that begin like what is said about a password
  ['password: wrong horse', `password: ${M}`],
  ['password is "hello world"', `password is "${M}"`],
  ['the password is: correct horse battery staple', `the password is: ${M}`],
  [`password: is swordfish`, `password: is ${M}`],
  // Other signs
  [`password - ${X}`, `password - ${M}`],
  ['password – swordfish', `password – ${M}`],
  [`My password – ${X} – fails`, `My password – ${M} – fails`],
  [`Password... ${X}`, `Password... ${M}`],
  ['Password..... swordfish', `Password..... ${M}`],
  ['pass word: swordfish', `pass word: ${M}`],
  ['Passwrod: swordfish', `Passwrod: ${M}`],
  ['old password: swordfish', `old password: ${M}`],
  ['new:\npassword old: swordfish', `new:\npassword old: ${M}`],
  [`I typed ${X} as my password`, `I typed ${M} as my password`],
  [`j’ai tapé ${X} comme mot de passe`, `j’ai tapé ${M} comme mot de passe`],
]

describe('a secret written by hand is hidden', () => {
  test.each(BY_HAND)('%j', (text, left) => {
    expect(maskSecrets(text)).toEqual({ text: left, masked: 1 })
    expect(maskSecrets(left)).toEqual({ text: left, masked: 0 })
  })

  test.each([
    ['Passwort alt: swordfish, neu: sailboat', `Passwort alt: ${M}, neu: ${M}`],
    ['Passwort (alt: swordfish, neu: sailboat)', `Passwort (alt: ${M}, neu: ${M})`],
    ['Password:\nold: swordfish\nnew: sailboat', `Password:\nold: ${M}\nnew: ${M}`],
  ])('%j, and the other', (text, left) => {
    expect(maskSecrets(text)).toEqual({ text: left, masked: 2 })
  })

  test('a text is left as it was pasted where nothing had to be hidden', () => {
    for (const text of ['Ser\u00advidor', '“Ｍａｉｌ”', 'Contrasen\u0303a'])
      expect(maskSecrets(text)).toEqual({ text, masked: 0 })
  })
})

test('many secrets in one text', () => {
  const { text, masked } = maskSecrets('set imap_pass = "one 1"\nset smtp_pass = "two 2"\nPassword: three')
  expect(text).toBe(`set imap_pass = "${M}"\nset smtp_pass = "${M}"\nPassword: ${M}`)
  expect(masked).toBe(3)
})

test.each([
  [`535 failed password: ${M}qLmw9rest`, `535 failed password: ${M}`],
  [`my pw is ${M}qLmw9 ok`, `my pw is ${M} ok`],
  [`password: abc${M}`, `password: ${M}`],
  [`jo@gmx.de ${M}x`, `jo@gmx.de ${M}`],
])('what is typed on at a mask belongs to the secret: %s', (text, left) => {
  expect(maskSecrets(text)).toEqual({ text: left, masked: 1 })
})

test('what was hidden before stays as it is and isn’t counted', () => {
  for (const text of [
    'Password: ********',
    'code sent to jo••••••er@gmx.de',
    '•Items •in •a list',
    'Password: ••••••••',
    'password=xxxx',
    'Password: "••••••"',
    'set imap_pass="`pass show mail`"',
    'IMAP_PASSWORD=${SECRET}',
    'password: <your password>',
  ])
    expect(maskSecrets(text)).toEqual({ text, masked: 0 })
})

const ORDINARY = `Username and Password not accepted
535-5.7.8 Username and Password not accepted. For more information, go to
Password: incorrect
Password: required
password: Invalid
Passwort: falsch
Mot de passe : incorrect
Enter your password
Enter your password for jane@example.org on imap.example.org
Please enter your username and password for the following server.
password required
Password expired
Password: at least 8 characters
App password: https://myaccount.google.com/apppasswords
<string>EmailAuthPassword</string><key>IncomingMailServerHostName</key>
<authentication>password-cleartext</authentication>
root@mail.example.org:~# postqueue -p
git@github.com:owner/repo
jane@example.org:993
Nov 26 12:00:01 mail postfix/smtpd[123]: connect
Server: imap.example.org
error host:993
password incorrect
Your password is incorrect.
The password is not accepted by the server
The password was changed yesterday
My password is wrong
my password is not accepted
Mein Passwort ist falsch
Mein Passwort wird nicht angenommen
mon mot de passe est incorrect
mi contraseña es incorrecta
la mia password è errata
It asks for the password again and again
Es fragt immer wieder nach dem Passwort
App password needed
Create an app password in your account
Use the email account’s password.
Password: Use the email account’s password.
Password: your email password
Normal password
Encrypted password
Password, transmitted insecurely
Authentication method: Normal password
Authentication: Password
Authentication: normal password
Passwort, normal
Verschlüsseltes Passwort
Password authentication is disabled
Password reset
Password manager
basic authentication is not supported
550 5.7.30 Basic authentication is not supported for Client Submission
Authorization failed
Bearer token expired
invalid_grant: Token has been expired or revoked.
Token: expired
token: invalid
NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)
a NO [AUTHENTICATIONFAILED] Authentication failed.
a login attempt failed
a login failed
250-AUTH PLAIN LOGIN
250-AUTH LOGIN PLAIN XOAUTH2 PLAIN-CLIENTTOKEN OAUTHBEARER XOAUTH
* OK [CAPABILITY IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LITERAL+ AUTH=PLAIN AUTH=LOGIN] Dovecot (Debian) ready.
* CAPABILITY IMAP4rev1 AUTH=LOGIN ID ENABLE
S: 220 mail.example.com ESMTP Postfix
-ERR [AUTH] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.
C: USER fred
SASL LOGIN authentication failed: UGFzc3dvcmQ6
SPF: PASS with IP 209.85.220.41
DKIM: 'PASS' with domain example.org
dkim=pass header.d=example.org
Authentication-Results: mx.google.com; spf=pass smtp.mailfrom=jane@example.org; dmarc=pass (p=NONE)
Message-ID: <CAKx8abcd_efgh+ijklmnop=QRST@mail.gmail.com>
Message-ID: <20261126.12345.abcdef@mail-prod-east.example.org>
Received: from mail-ed1-f51.google.com (mail-ed1-f51.google.com [209.85.208.51])
by smtp.gmail.com with ESMTPSA id a640c23a62f3a-ac7bf8b4a3csm1021234566b.12.2026.11.21 - gsmtp
f7b1-20020a5d58c7000000b00236 - gsmtp
https://support.google.com/mail/?p=BadCredentials
https://imap.example.org:993/
imaps://imap.example.org:993 as jane@example.org
imap.example.org:993
smtp.example.org port 587 with STARTTLS
Login to server imap.example.org with username jane@example.org failed.
Sending of password for user jane did not succeed. Mail server mail.example.org responded: Authentication failed
Unable to authenticate to Outgoing server (SMTP) smtp.example.org. Please check the password and verify the ‘Authentication method’ in ‘Account Settings’.
Task 'jane@example.org - Receiving' reported error (0x800CCC92): 'Your e-mail server rejected your login. Verify your user name and password for this account.'
error:0A00010B:SSL routines:ssl3_get_record:wrong version number
SSLError [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1006)
certificate verify failed: Hostname mismatch, certificate is not valid for 'mail.example.com'
getaddrinfo ENOTFOUND smtp.exmaple.com
AUTH PLAIN failed
AUTH LOGIN command is not supported
The bypass: off
Compass: north
Passenger list: Jane, Joe
PIN your messages to the top
This will have been sent from that desk
what does that mean
they said that mail will come soon
Please pass this on to your administrator
Tokens left: 3
The secret of good mail
Passport: at home
Two passwords are needed here
the password OAuth2 field
passwordeval "pass show mail"
PassCmd "secret-tool lookup account jane"
password_command = pass show mail
curl: (67) Login denied
curl -v imaps://imap.example.org --user jane
openssl s_client -connect smtp.example.org:465 -crlf
+OK Dovecot ready.
+ idling
DONE
334 UGFzc3dvcmQ6
Password for account:
Enter host password for user 'jane':
password: 535-5.7.8 Username and Password not accepted
Mailpasswörter ändern Sie im Kundencenter.
Das Passwort muss acht Zeichen lang sein
Il faut un mot de passe d’application
Wachtwoord vereist
Hasło: nieprawidłowe
jane@example.org 993 SSL/TLS
jane@example.org, IMAP4rev1
jane@example.org TLSv1.3
jane@example.org, Outlook2019
jane@example.org / iPhone15
jane@example.org mail1.example.org:993
jane@example.org (Thunderbird/115.3.1)
jane@example.org Thunderbird/115.3.1
jane@example.org 2026-11-26T12:00:01Z
jane@example.org 12:30pm
jane@example.org 0x800CCC0E
jane@example.org, rip=10.1.1.1, lip=10.2.2.2, TLS, session=<abC12>
user=<jane@example.org>, method=PLAIN, rip=10.1.1.1, lip=10.2.2.2, mpid=1234, TLS, session=<abC12dEf>
to=<jane@example.org>, relay=mx1.example.org[10.0.0.1]:25, delay=2.3, delays=0.1/0/2/0.2, dsn=5.7.1, status=bounced (host mx1.example.org[10.0.0.1] said: 550 5.7.1)
from=<jane@example.org>, size=1234, nrcpt=1 (queue active)
MAIL FROM:<jane@example.org> SIZE=1234 BODY=8BITMIME
2026-11-26 12:00:01 1abcDE-000123-XY ** jane@example.org R=dnslookup T=remote_smtp H=mx1.example.org [10.0.0.1] X=TLS1.3:ECDHE_X25519: SMTP error
2026-11-26 12:00:01 1abcDE-000123-XY <= jane@example.org H=host [10.2.3.4] P=esmtpsa X=TLS1.3 A=dovecot_login:jane S=1234
git@github.com/owner/repo2
jane@web1.example.org ~]$ ls
ssh jane@host1.example.org -p2222
jane@example.org/INBOX/Sent2
jane@example.org: 535-5.7.8 Username and Password not accepted
jane@example.org: host mx1.example.org[10.0.0.1] said: 550 5.1.1 User unknown
jane@example.org – IMAP/993
jane@example.org, +49 30 123456
jane@example.org, Hello!
Jane <jane@example.org> wrote on 26.11.2026:
From jane@example.org Thu Nov 26 12:00:01 2026
jane@example.org, Q&A
jane@example.org Windows11, Office365
jane@example.org, Port 587/STARTTLS
Received: from x by y for <jane@example.org>; Thu, 26 Nov 2026 12:00:01 +0100
login: jane, port993
Login jane / Windows10
user: jane, IMAP4
Login to imap1.example.org
User: jane TLS1.2
username: jane, 2FA
login on 2FA/OAuth2
Forgot password – Google Account
Reset password - Microsoft
Password – Google
Password...
Checking password... done
Verifying password... failed
Enter password… OK
Sending password... rejected
Passwort vergessen – GMX
Wrong password - try again
Password - incorrect
Password: wrong
Password: invalid user name
Password: incorrect login or password
Passwort: nicht bekannt
Passwort: falsch eingegeben
Password: not accepted by server
Password: must not be empty
Password: required for login
Password: cannot be verified
Password: is incorrect
Passwort: ist abgelaufen
Password is: incorrect
password is "incorrect"
I use the new password since Monday
the old password: not accepted
Passwort alt: falsch, neu: falsch
Password changed, what is new: nothing 
The account uses OAuth2 as authentication method instead of a password
I used it as my password
it was saved as password
same as my password
I see SHA256 as the password method
T1 login failed again
A1 login problem
Step1 login failed
account jane@example.org, worker-3 stopped
jane@example.org, id=4a5b6c7d
jane@example.org [10.0.0.1] 4.7.0
jane@example.org,john@example.org,joe2@example.org
jane@example.org; john2@example.org
jane@example.org john.doe7@example.org
To: jane@example.org, j4ne@example.org
mailto:jane@example.org?subject=Test1
imap://jane@example.org/INBOX;UID=12
imap://jane%40example.org@imap.example.org/fetch>UID>.INBOX>123
Konto jane@example.org, Fehler 0x800CCC92
jane@example.org.ost 1.2GB
jane@example.org 15min
jane@example.org #12345
jane@example.org, Ticket#2026112600001
jane@example.org postfix/smtpd[1234]: warning
jane@example.org, 1&1
jane@example.org, O2/Telefonica
jane@example.org UTF-8
jane@example.org imap.1und1.de
jane@example.org, ECDHE-RSA-AES256-GCM-SHA384
jane@example.org TLS_AES_256_GCM_SHA384
password: not set
password: can’t remember
password: ?
Password: none given
Token: invalid signature`.split('\n')

test.each(ORDINARY)('nothing is hidden in: %s', (text) =>
  expect(maskSecrets(text)).toEqual({ text, masked: 0 }),
)

test('nor in what apps and servers say', () => {
  const symptoms: readonly Symptom[] = Object.values(SYMPTOMS)
  for (const { words = '', also = [] } of symptoms)
    for (const said of [words, ...also, `The server responded: ${words}`, `${words}\n${also.join('\n')}`])
      expect(maskSecrets(said)).toEqual({ text: said, masked: 0 })
})

test('nor in all of them together', () => {
  const text = ORDINARY.filter((line) => !/^[+3]/.test(line)).join('\n\n')
  expect(maskSecrets(text)).toEqual({ text, masked: 0 })
})

describe('for any secret', () => {
  const secret = fc
    .string({ unit: fc.constantFrom(...'abcdXYZ0189!#$%+-_.~'), minLength: 6, maxLength: 24 })
    .filter(
      (text) =>
        /^[a-zA-Z0-9].*[a-zA-Z0-9]$/.test(text) &&
        /[Xa-d].*\d|\d.*[Xa-d]/.test(text) &&
        !/^[2-5]\d\d|^x+$|^0/i.test(text),
    )
  const surroundings: readonly ((text: string) => string)[] = [
    (text) => `Server: imap.example.org\nPassword: ${text}\nPort: 993`,
    (text) => `pwd=${text}`,
    (text) => `set imap_pass = "${text}"`,
    (text) => `{"password": "${text}"}`,
    (text) => `C: PASS ${text}`,
    (text) => `a1 LOGIN fred ${text}`,
    (text) => `password ${text}`,
    (text) => `<password>${text}</password>`,
    (text) => `my password is ${text}`,
    (text) => `Passwort für das Konto jo@gmx.de: ${text}`,
    (text) => `Pass\u00adwort: ${text}`,
    (text) => `Passwort alt: x, neu: ${text}`,
  ]
  const texts = fc.tuple(secret, fc.constantFrom(...surroundings))

  test('it is gone, whatever it is made of', () => {
    fc.assert(
      fc.property(texts, ([inside, around]) => {
        expect(maskSecrets(around(inside)).text).not.toContain(inside)
      }),
      { numRuns: 2_000 },
    )
  })

  test('masking what is masked changes nothing', () => {
    const parts = fc.oneof(
      texts.map(([inside, around]) => around(inside)),
      fc.constantFrom(...ORDINARY, ...WITH_SECRET.map(([text]) => text)),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('password', ':', '=', '"', "'", ' ', MASK, '\n', '334', 'PASS', 'LOGIN', 'a', '<', '>'),
    )
    fc.assert(
      fc.property(fc.array(parts), fc.constantFrom('', ' ', '\n'), (some, between) => {
        const { text } = maskSecrets(some.join(between))
        expect(maskSecrets(text)).toEqual({ text, masked: 0 })
      }),
      { numRuns: 1_000 },
    )
  })
})

test('a long log, and a megabyte made to be slow, are read in one go', () => {
  const unit = [
    'password ',
    'password',
    'a',
    'a ',
    '"',
    '\\',
    'https://a:',
    'abcd ',
    'AUTH PLAIN ',
    '<password ',
    'eyJaaaaaaaa.',
    '\t',
    'LOGIN ',
    '334 \n',
    '@a',
    'pass:pass:',
    'jo@gmx.de ',
    'jo@gmx.de\n',
    'login: a',
    'password for the ',
    'password old:',
    'password.',
    'Zx7qLm as ',
    '•',
    '\u00ad',
    'a\u0301',
    'ｐ',
    '\n',
  ]
  for (const piece of unit)
    expect(maskSecrets(piece.repeat(Math.ceil(1e6 / piece.length))).text.length).toBeGreaterThan(6)
  const log = WITH_SECRET.map(([text]) => text)
    .join('\n\n')
    .repeat(200)
  expect(maskSecrets(log).masked).toBeGreaterThan(10_000)
})

describe('addresses and user names', () => {
  test.each([
    [
      'Login to server imap.example.org with username jane.doe failed.',
      'Login to server imap.example.org with username [name] failed.',
    ],
    [
      'Login to server imap.example.org with username jane@example.org failed.',
      'Login to server imap.example.org with username [address] failed.',
    ],
    ['<fred@example.com>: Relay access denied', '<[address]>: Relay access denied'],
    ['user=<jane@example.org>, rip=1.2.3.4', 'user=<[address]>, rip=[ip]'],
    ['user=<jane>', 'user=<[name]>'],
    ['curl smtp://x --mail-from jane%40example.org', 'curl smtp://x --mail-from [address]'],
    [
      'Sending of password for user jane did not succeed.',
      'Sending of password for user [name] did not succeed.',
    ],
    ['C: USER jane', 'C: USER [name]'],
    [
      'Anmeldung auf dem Server mail.x.de mit Benutzernamen "jo.meier" fehlgeschlagen',
      'Anmeldung auf dem Server mail.x.de mit Benutzernamen "[name]" fehlgeschlagen',
    ],
    ['avec le nom d’utilisateur jo.meier a échoué', 'avec le nom d’utilisateur [name] a échoué'],
    [
      'za pomocą nazwy użytkownika „jo.meier” się nie powiodło',
      'za pomocą nazwy użytkownika „[name]” się nie powiodło',
    ],
    [
      'The mail server for account jo.meier responded: no',
      'The mail server for account [name] responded: no',
    ],
    ["Task 'Jo Meier - Sending' reported error", "Task '[name] - Sending' reported error"],
    ['set_id=jo.meier) sql(jo.meier,198.51.100.7)', 'set_id=[name]) sql([name],198.51.100.7)'],
    ['From: Jo Meier <jo@x.de>', 'From: [name]<[address]>'],
    ['C:\\Users\\Jo Meier\\AppData', 'C:\\Users\\[name]\\AppData'],
    ['jo.meier(at)x.de', '[address]'],
    ['Konto: jo.meier', 'Konto: [name]'],
    ['a LOGIN fred ••••••', 'a LOGIN [name] ••••••'],
    ['User name: jane', 'User name: [name]'],
    ['/home/jane/.mutt/muttrc', '/home/[name]/.mutt/muttrc'],
    ['zoë@bücher.de, 例え@例え.jp', '[address], [address]'],
    ['to <"jane doe"@x.de>, "a\\"b"@x.de', 'to <[address]>, [address]'],
    ['Error 535 5.7.8 at smtp.example.org:587', 'Error 535 5.7.8 at smtp.example.org:587'],
  ])('%s', (text, left) => {
    expect(hideAddresses(text)).toBe(left)
    expect(hideAddresses(left)).toBe(left)
  })

  test('any address, anywhere', () => {
    const local = fc.stringMatching(/^[a-z0-9]([a-z0-9._+-]{0,12}[a-z0-9])?$/)
    fc.assert(
      fc.property(local, fc.constantFrom(' ', '<', '=', ':', '"', "'", '(', '/', '\n'), (name, before) => {
        const address = `${name}@example.org`
        expect(hideAddresses(`x ${before}${address} y`)).toBe(`x ${before}[address] y`)
      }),
    )
  })

  test('a megabyte', () => {
    for (const piece of ['a', '@a', 'a@', '%40', '"', 'user=', 'USER ', ' a'])
      expect(hideAddresses(piece.repeat(5e5)).length).toBeGreaterThan(6)
  })
})
