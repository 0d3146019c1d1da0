/** What every guide says around its own text. */
export const page = {
  back: 'All ports',
  registeredAs: 'Registered as',
  standards: 'Standards:',
  unregistered: 'Not registered for mail',
  what: 'What it is',
  tradeOffs: 'What speaks for it, and against it',
  tradeOffsLead:
    'Scores go from 1 to 5, and 5 is best for you. They are our judgement: open a row for its reason and its sources.',
  tradeOffsCompared: 'The two beside each other',
  thisPort: 'this page',
  inClear: 'Without encryption:',
  whenToUse: 'When to use it',
  whenNot: 'When not to use it',
  blocks: 'Who blocks it',
  blockSource: 'Source:',
  goesWrong: 'What goes wrong',
  goesWrongCaption: 'Wrong settings for port {port}, and what you see then',
  columnSetting: 'If you choose',
  columnSeen: 'You see, and what to do',
  myths: 'Said often, and wrong',
  disputes: 'Where opinions differ',
  ours: 'What we do:',
  sources: 'Sources',
  sourcesLead:
    'Pages of others were read in copies, in the month given; they may have changed since. RFCs don’t change.',
  readIn: 'read in',
  asOf: 'as of',
  secondary: 'somebody else’s report',
  instead: 'What to do instead',
  onThisPage: 'On this page',
  notAChoice: 'Not a choice in a mail app',
  use: 'Use this port: set up your app',
  useOther: 'Find the port that your app needs',
} as const

/** The pages that put two choices beside each other. */
export const comparisonText = {
  link: {
    'submissions-or-submission': 'Port {submissions} or {submission}?',
    'imap-or-pop3': 'IMAP or POP3?',
  },
  cases: 'Which one for you',
  columnCase: 'Your case',
  columnChoose: 'Choose',
  casesCaption: 'Cases, and what to choose in each',
  aspects: 'Point by point',
  aspectsCaption: 'The two, point by point',
  columnAspect: 'Point',
  wire: 'What somebody listening sees',
  guides: 'The whole story of each',
  guideOf: 'Port {port}: the guide',
} as const
