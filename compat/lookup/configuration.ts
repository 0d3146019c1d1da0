import { createHash } from 'node:crypto'

/** The automatic-configuration document of a domain of the lab (draft-ietf-mailmaint-pacc). */
export const configurationText = (domain: string): string =>
  `${JSON.stringify({
    protocols: { imap: { host: `imap.${domain}` }, submit: { host: `smtp.${domain}` } },
    authentication: { password: true },
    info: { provider: { name: 'Configured Mail', shortName: 'Configured' } },
  })}\n`

/** The record that vouches for a document. */
export const digestRecord = (text: string): string =>
  `_ua-auto-config TXT "v=UAAC1; a=sha256; d=${createHash('sha256').update(text).digest('base64')}"`
