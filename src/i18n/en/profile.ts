/** What an iPhone, iPad or Mac shows of a profile before it installs it, and in its list of profiles. */
export const profile = {
  nameFor: 'Email for {address}',
  name: 'Email at {provider}',
  madeBy: 'Portolan',
  adds: 'Adds an account to Mail that receives from {incoming} and sends through {outgoing}.',
  notFrom: 'Made by Portolan, not by {provider}.',
  asks: {
    password: 'There is no password in it: your device asks for yours.',
    'app-password':
      'There is no password in it: your device asks for one. Type an app password, not the one for the website.',
    none: 'There is no password in it.',
  },
  asksAddress: 'Your device asks for your email address first.',
  username: {
    email: 'As user name, type your whole email address.',
    localpart: 'As user name, type the part of your address before the @.',
    'localpart-dot-domain': 'As user name, type your address with a dot in place of the @.',
    custom: 'As user name, type the one that your provider gave you.',
  },
  usernameForSending: {
    email: 'As user name for sending, type your whole email address.',
    localpart: 'As user name for sending, type the part of your address before the @.',
    'localpart-dot-domain': 'As user name for sending, type your address with a dot in place of the @.',
    custom: 'As user name for sending, type the one that your provider gave you.',
  },
} as const
