/** What stands on a printed sheet. */
export const sheet = {
  kicker: 'Email settings',
  titleOpen: 'Email at {provider}',
  forAddress: 'For {address}',
  forBoth: 'For {name}, {address}',
  forName: 'For {name}',
  code: 'QR code of the link on this sheet',
  scan: 'Scan for every step',
  link: 'The same as a link',
  ownWay: 'Try this first',
  ownWayOnly: 'What to do',
  ownWayElse: 'If that doesn’t work, fill in what stands here.',
  values: 'What to fill in',
  moreVersions: 'In another version of the app these windows look different: see the link.',
  appOpen: 'Scan the code or open the link. It asks which app you use, then shows what to fill in.',
  noPassword: 'This sheet has no password on it. Write none here.',
  notes: 'Notes (not your password)',
  support: 'Help from {name}',
  unchecked:
    'Portolan can’t check these servers. Make sure that both names are those that your provider gives.',
} as const
