import { oauth2Only, type Objection } from './published-servers.ts'

/** Where Thunderbird 153 can sign in so, each with all that ends in it (OAuth2Providers.sys.mjs, `kHostnames`). */
const HOSTS = [
  'googlemail.com',
  'gmail.com',
  'imap.mail.ru',
  'smtp.mail.ru',
  'imap.yandex.com',
  'smtp.yandex.com',
  'yahoo.com',
  'att.net',
  'aol.com',
  'office365.com',
  'outlook.com',
  'hotmail.com',
  'imap.fastmail.com',
  'pop.fastmail.com',
  'smtp.fastmail.com',
  'imap.comcast.net',
  'pop.comcast.net',
  'smtp.comcast.net',
  'thundermail.com',
] as const

/** For one such server without another way to sign in, Thunderbird refuses the whole file (readFromXML.sys.mjs, `readAuthentication`). */
export const oauth2OfUnknown: Objection = (server) =>
  oauth2Only(server) && !HOSTS.some((host) => `.${server.host}`.endsWith(`.${host}`)) ? 'oauth2' : undefined
