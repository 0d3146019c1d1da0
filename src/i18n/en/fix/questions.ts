/** For somebody who has no message to paste: what they see, or a few questions. */
export const questions = {
  pickTitle: 'No message? Pick what you see',
  pickInstead: 'Not it? Pick what you see',
  pickOther: 'Pick something else',
  askTitle: 'Or narrow it down',
  askLead: 'At most five questions, each with a few answers, and one cause at the end.',
  askStart: 'Begin with the questions',
  askOn: 'Go on with the questions',
  checkTitle: 'Or check your settings',
  checkLead:
    'Type or paste what your app has now: each line is judged, and the fewest fields to change are named.',
  check: 'Check your settings',
  atMost: 'Question {count} of at most {all}',
  back: 'One question back',
  restart: 'Begin again',
  close: 'Leave the questions',
  outcome: 'What it most likely is',
  answered: 'You answered',
  said: 'What apps say then',
  saidLead: 'If yours says one of these, its page says more.',
} as const
