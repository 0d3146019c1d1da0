import type { EntryProblem } from '../../domain/address/entry.ts'

const problem = {
  empty: 'Type your email address, or the name of your provider.',
  'two-addresses': 'That is more than one address. Type only the one that you want to set up.',
  'web-address': 'That is a web address. Type your email address, the one with an @ in it.',
  'phone-number': 'That looks like a phone number. Type your email address, the one with an @ in it.',
  'too-long':
    'That is too long for an email address. Check that nothing else was pasted with it, such as a signature.',
  'no-letters': 'There is no address in that. Type your email address, for example jane@example.com.',
  'missing-local-part':
    'The part before the @ is missing. Type the whole address, for example jane@example.com.',
  'bad-local-part':
    'There is something before the @ that an address can’t have, such as a space or a comma. Check it and type it again.',
  'bad-domain':
    'The part after the @ is not complete or has something in it that an address can’t have. It should look like example.com.',
} as const satisfies Record<EntryProblem['code'], string>

/** What the first question says back. */
export const entry = {
  problem,
  suggestionsLabel: 'Suggestions',
  suggestionsCount: 'Suggestions: {count}',
  useDomain: 'Use {domain}',
  didYouMeanTitle: 'Did you mean {domain}?',
  didYouMeanBody: 'You typed {typed}. That is one or two letters away from {provider}’s {domain}.',
  didYouMeanYes: 'Yes, use {address}',
  didYouMeanNo: 'No, {typed} is right',
  severalTitle: 'Which one is it?',
  severalBody: 'More than one provider fits “{text}”.',
  unknownName: 'We don’t know a provider called “{text}”. Type your whole email address instead.',
} as const
