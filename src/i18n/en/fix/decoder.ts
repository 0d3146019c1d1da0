/** The page for a pasted message. */
export const decoder = {
  title: 'It doesn’t work: what does the message mean?',
  description:
    'Paste an error message from your email app: what it means, what is behind it, and what to change, in your app’s own words. Nothing leaves your browser.',
  noScript:
    'Without JavaScript this page can’t read your message. All messages that it knows are listed below.',
  label: 'Paste the whole message',
  hint: 'Everything that the app shows, codes and all, or the lines of a log. It stays in this browser, and passwords in it are masked.',
  clear: 'Start over',
  reading: 'Reading a long log.',
  masked: 'What looks like a password was masked. It isn’t kept, copied or sent anywhere.',
  maskedMany:
    '{count} words that look like passwords were masked. They aren’t kept, copied or sent anywhere.',
  cut: 'That was a log of {count} characters. What speaks of a fault was kept, the rest was dropped.',
  found: 'Found: {name}',
  yourText: 'Your message, with what was found',
  also: 'It could also be',
  aboutThis: 'More about {words}',
  aboutSilent: 'More about this fault',
  replyBeside: '{code} says something else as well:',
  nearTitle: '{code} isn’t known here',
  nearMeant: 'Is it one of these? They differ in one character.',
  nearNone:
    'This code isn’t in our list. Paste the words beside it too: they often say more. Or pick what you see, below.',
  replyTitle: 'The server answered {code}',
  replyLead: 'No page here is about this message, but the code means something by itself.',
  unknownTitle: 'This message isn’t known here',
  unknownBeside: 'This message isn’t known here yet. What you opened stays below.',
  unknownBody:
    'Our list has {count} faults, and this isn’t one of them yet. Pick what you see below, answer a few questions, or hand it on to support.',
  unknownLanguage:
    'In another language than English? Codes such as `0x800CCC0E` and the server’s own line, which begins with a number such as `535`, are the same in every language. They often stand behind a button like “Details”, or at the very end. Thunderbird’s sentences are understood in eleven other languages too, K-9 Mail’s in seven.',
  index: 'All error messages',
  indexLead: 'Every message that is known here, by who says it.',
  indexCount: '{name} ({count})',
} as const
