import { READER_PATH, READER_POLICY } from '../domain/discovery/reader-page.ts'

/** Where the build writes it. */
export const READER_FILE = `${READER_PATH}index.html`

/** Nothing to see, nothing to run: `src/net/reader-frame.ts` knows it by its kind, and puts it into a hidden frame. */
export const renderReaderPage = (): string => `<!doctype html>
<html lang="en" data-page="reader">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${READER_POLICY}">
    <meta name="robots" content="noindex">
    <title>Portolan</title>
  </head>
  <body></body>
</html>
`
