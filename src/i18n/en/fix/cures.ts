export const cures = {
  causes: 'What is behind it',
  causesLead: 'The likeliest first. The steps below needn’t follow this order.',
  heading: 'What to do',
  lead: 'One after another, from the top. Stop as soon as it works.',
  leadTicks:
    'One after another, from the top. Tick what you have tried, and the text for support will say so.',
  triedThis: 'Tried this',
  where: 'Where: {path}',
  pick: {
    account: 'your account',
    identity: 'your identity',
    'outgoing-server': 'the outgoing server of your account',
    profile: 'the profile',
    'new-profile': 'the profile that you downloaded',
    file: 'the file that you downloaded',
  },
  again:
    '{client} can’t change this in an account that exists: remove the account, and add it again with these values.',
  inWindow: 'In {window}',
  unknownWindow: 'In the window for the servers',
  newestOnly: '({versions})',
  providerFirst: 'First look whether this is done: {provider} wants it',
  oneSwitch: 'This app has one switch for SSL/TLS and STARTTLS: the port decides which of the two it is.',
  missing: 'In {client} there is no field for it: {setting}.',
  noValue: 'as your provider says',
  lineNote: 'the line that begins so',
  appLabel: 'Your app',
  appHint: 'Then each step says what your app calls it.',
  appNone: 'Not chosen',
  appChoose: 'Choose your app',
  appLoading: 'Loading the apps',
  withSetup: 'With your settings for {provider} in {client}.',
  withProvider: 'With your settings for {provider}. Choose your app to see them in its words.',
  wordsOnly: 'As {client} calls it. The port and the encryption are those that suit nearly every provider.',
  automatic:
    '{client} sets {provider} up by itself: there are no ports to type. Its words are shown all the same.',
  unusable:
    '{provider} can’t be set up in {client} as these steps want it. The port and the encryption below are those that suit nearly every provider.',
  aboutApp: 'All of {client}',
  aboutProvider: 'All of {provider}',
  keepsChecks:
    'Nothing here switches encryption or the check of certificates off: that would only hide the fault.',
} as const
