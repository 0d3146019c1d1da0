/** Who learns what when a domain is looked up, on whatever page that is. */
export const askedAbout = {
  who: '{one} and {other}',
  web: 'The web server of {domain} will be asked for its mail settings.',
  connection: 'Like every website that you open, each of them sees your IP address.',
} as const
