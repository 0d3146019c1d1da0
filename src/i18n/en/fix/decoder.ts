/** The page for a pasted message. */
export const decoder = {
  title: 'It doesn’t work: what does the message mean?',
  description:
    'Paste an error message from your email app: what it means, what is behind it, and what to change, in your app’s own words. Nothing leaves your browser.',
} as const
