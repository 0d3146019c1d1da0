/** Where Thunderbird knows a sign-in page, each with all that ends in it (`OAuth2Providers.sys.mjs`, `kHostnames`; 153, 2026-11). */
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

/** Whether Thunderbird on a computer can sign in by OAuth2 at a host in lower case. */
export function hasSignInPage(host: string): boolean {
  return HOSTS.some((known) => host === known || host.endsWith(`.${known}`))
}
