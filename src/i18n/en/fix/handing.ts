/** Around the text for support: what the page says of it. */
export const handing = {
  title: 'Hand it on to support',
  lead: 'This is all that goes along. Read it, then copy it into a mail, a chat or a ticket. The link opens this page at the same place.',
  preview: 'The text for support',
  withMessage: 'Include the pasted message',
  withAddresses: 'Include my email address',
  copy: 'Copy the text',
  copyLink: 'Copy the link alone',
  whole: 'the text for support',
  link: 'the link',
  broken:
    'A part of this link can’t be read, so nothing was filled in. Ask whoever sent it to copy it again.',
  setupUnused:
    'The settings in this link can’t be used on this page, so none are filled in. All that is said here holds without them.',
} as const
