export const home = {
  title: 'Set up your email app',
  description:
    'Type your email address and pick your app. You get the servers, ports and security settings under the names your app uses. Nothing you type leaves your browser.',
  lead: 'Type your address. You get the servers, ports and security settings for your app, under the names your app uses.',
  field: 'Your email address or provider',
  hint: 'For example jane@example.com, or the name of your provider.',
  promise: 'Stays in this browser. We never ask for your password.',
  straightTo: 'Or go straight to',
  linkPorts: 'Which port is right?',
  linkProtocols: 'IMAP or POP3?',
  linkProviders: 'All providers',
  linkApps: 'All apps',
  noScript:
    'Without JavaScript the questions don’t work here, but everything can be read: find your provider’s servers and your app’s labels on their pages.',
} as const
