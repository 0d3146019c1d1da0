import type { CheckPurpose } from '../../../domain/publish/checks.ts'
import type { WebServer } from '../../../domain/publish/web-server.ts'

const webServer = {
  nginx: 'nginx',
  apache: 'Apache',
  caddy: 'Caddy',
} as const satisfies Record<WebServer, string>

const webServerNote = {
  nginx:
    'Paths are those of Debian and Ubuntu. With both files there, link the second one into `sites-enabled`, as root:',
  apache: 'Paths are those of Debian and Ubuntu. With both files there, switch the second one on, as root:',
  caddy:
    'Caddy gets the certificates by itself. With the file there, import it in your `Caddyfile`, as root:',
} as const satisfies Record<WebServer, string>

const check = {
  service: 'The DNS names the servers',
  alias: 'The names lead to the web server',
  digest: 'The DNS has the digest',
  file: 'The file is there, under its type (one address of each is enough)',
  posted: 'The file answers a POST (one address is enough)',
  'digest-of-file': 'What is served has that digest',
  'web-certificate': 'The web server’s certificate has each name',
  'mail-certificate': 'The mail servers’ certificates have their names',
} as const satisfies Record<CheckPurpose, string>

export const after = {
  webServer,
  webServerNote,
  check,
  serverTitle: 'The web server’s configuration',
  serverLead:
    'Each name needs https with a certificate of its own name, each file its type, and Autodiscover an answer to a POST. These do that; we ran them with nginx 1.22, Apache 2.4 and Caddy 2.6.',
  serverFolder: 'The files go into this folder:',
  whatConfig: 'the file {path}',
  configFiles: 'The mail settings of {domain}. The files lie in {path}.',
  configInclude: 'If you run the site of {domain} itself, take this in there too.',
  configIncludeWeb:
    'Take this into the site of {host} too, because the record _autodiscover._tcp leads there; and into that of {domain}, if you run it.',
  configCertificate: 'First get a certificate for all the names, for example:',
  configLongNames:
    'nginx starts with names this long only if its own file nginx.conf has this line, inside http:',
  signTitle: 'Sign the profile',
  signLead:
    'With a certificate that Apple’s devices trust, they call the profile verified. Many take the one of their website; we could not try it on a device. It is done with your own key, on your own computer:',
  signFiles: '`cert.pem`, `chain.pem` and `privkey.pem` are what certbot calls certificate, chain and key.',
  signNote: 'Publish {name} in place of {path}, under the same address and type.',
  whatSwitchOn: 'the commands for {name}',
  whatSign: 'the command',
  checkTitle: 'What to check afterwards',
  checkLead:
    'Paste these into a terminal once the records are known, which can take an hour. Behind each #, a line says what the command has to answer.',
  whatCheck: 'the commands for: {what}',
  checkAppTitle: 'An app finds it',
  checkApp: {
    thunderbird:
      'In Thunderbird, begin to add an account with any address of the domain. It says that it found the settings at your email provider, and shows your servers. Cancel before it signs in.',
    types:
      'If Thunderbird finds only what it guesses, the file is missing, under another type, or under a certificate that isn’t for its name.',
  },
  guides: 'More about the ports',
  linkTitle: 'A setup link for your users',
  linkLead:
    'For the apps that read none of this. It opens on the finished settings, under the labels of each person’s app.',
  linkKnown: 'It opens without a question: {provider} is in our records, so the servers come from there.',
  linkAllowed: 'It opens without a question: your copy of Portolan lists these servers.',
  linkUntrusted:
    'It first names your servers and asks people to compare them, because anybody can make such a link. Put the names on your website, or publish the SRV records: then the page can confirm them.',
  linkRefused: 'No link can be made for these names: the page behind it would refuse them.',
  linkUnsayable: 'No link can be made: it has no way to say these user names.',
  linkWaiting: 'One moment: the link is being judged.',
  copyLink: 'Copy the link',
  whatLink: 'the link',
  toDesk: 'Make one with an app, a QR code and a text to send',
} as const
