import {
  folderOf,
  remark,
  siteName,
  type ConfigText,
  type ServedFile,
  type WebServerInput,
  type WebServerWords,
} from './config-text.ts'

/**
 * Caddy gets the certificates by itself, and its paths don’t tell capitals (caddyserver.com, request matchers). It
 * refuses to answer a POST with a file; `method` makes a GET of it. Run with Caddy 2.6.
 */
export function caddyTexts(input: WebServerInput, words: WebServerWords): readonly ConfigText[] {
  const snippet = siteName(input)
  const lines = [
    remark(words.files),
    remark(words.include),
    `(${snippet}) {`,
    ...input.files.flatMap((file) => handle(file, folderOf(input))),
    '}',
    '',
    `${input.names.join(', ')} {`,
    `\timport ${snippet}`,
    '\trespond 404',
    '}',
    '',
  ]
  return [{ path: `/etc/caddy/${snippet}.caddyfile`, content: lines.join('\n') }]
}

function handle({ path, mimeType, posted }: ServedFile, folder: string): readonly string[] {
  return [
    `\thandle ${path} {`,
    `\t\troot * ${folder}`,
    ...(posted ? ['\t\tmethod GET', `\t\trewrite * ${path}`] : []),
    `\t\theader Content-Type ${mimeType}`,
    '\t\tfile_server',
    '\t}',
  ]
}
