import type { NoteWords } from '../../domain/csv/render-note.ts'

/** Of one row: what there is to say, and why it has no link. */
const notes = {
  'bad-address': {
    empty: 'No link: there is no address in “{text}”.',
    'two-addresses': 'No link: “{text}” is more than one address. Give each its own row.',
    'web-address': 'No link: “{text}” is a web address. Put the email address there.',
    'phone-number': 'No link: “{text}” is a phone number. Put the email address there.',
    'too-long': 'No link: “{text}” is too long for an address.',
    'no-letters': 'No link: there is no address in “{text}”.',
    'missing-local-part': 'No link: the part before the @ is missing in “{text}”.',
    'bad-local-part': 'No link: before the @ of “{text}” stands something that an address can’t have.',
    'bad-domain': 'No link: the part after the @ of “{text}” isn’t a whole domain, such as example.com.',
    'not-an-address': 'No link: “{text}” is no address. It has no @ with a name before it.',
  },
  'nothing-to-go-by': 'No link: the row has no address and names no provider.',
  'near-miss': 'No link: {domain} is probably a slip for {suggestion}. Correct it, or name the provider.',
  'unknown-domain':
    'No link: we don’t know who runs the mail of {domain}. Add a provider column, server columns, or choose a provider for all rows.',
  'unknown-provider': 'No link: we don’t know the provider “{text}”, and the address doesn’t tell.',
  'bad-host': 'No link: “{text}” is no server or domain name.',
  'host-without-domain': 'No link: the row names servers, but neither a domain nor an address.',
  contradicted:
    'No link: {host} belongs to {provider}, and the row says otherwise. A link like that would be refused.',
  refused: {
    'mixed-scripts':
      'No link: {host} mixes letters of several scripts, as fakes do. A link with it would be refused.',
    undecodable: 'No link: {host} begins like an international name and isn’t one.',
    'public-suffix': 'No link: {host} is an ending that many share, and nobody’s own name.',
    'look-alike': 'No link: {host} looks like a known name and isn’t it. A link with it would be refused.',
    'not-allowed': 'No link: {host} isn’t on this site’s list of allowed servers.',
  },
  untrusted:
    'Your customer first sees a warning page, because the link brings its own servers: {host}. Name a provider that we know to avoid that.',
  'no-address': 'No address in this row, so the link asks for it.',
  'domain-slip': 'Check the address: {domain} is probably a slip for {suggestion}.',
  'provider-not-understood': 'We don’t know the provider “{text}”, so we went by the address.',
  'hosts-not-used': 'The servers in this row aren’t used, because it names a provider.',
  'client-not-understood': 'We don’t know the app “{text}”, so the link asks which one it is.',
  'client-ended': '{text} is no longer made. The link says so and names what came after it.',
  'choice-not-understood':
    '“{text}” isn’t read: it should look like a link’s own, protocol:port:security. The recommended way is used.',
  'choice-weak': '“{text}” isn’t protected or isn’t for apps, so the recommended way is used.',
  'username-not-understood':
    'The user name “{text}” is neither the address nor the part before its @. The link says the whole address.',
  'name-left-out': 'The name is too long or has signs in it that hide or turn text, so the link has no name.',
  'lang-left-out': '“{text}” is no language tag such as en or pt-BR, so the link names no language.',
  'too-many-cells':
    'This row has more cells than the table has columns: a cell with a separator in it may lack its quotes. What is beyond is left out.',
  'broken-quotes': 'A quotation mark in this row has no partner. Check the row.',
} as const satisfies NoteWords

export const many = { notes } as const
