import {
  certbotCommand,
  certificateFolder,
  folderOf,
  remark,
  siteName,
  type ConfigText,
  type ServedFile,
  type WebServerInput,
  type WebServerWords,
} from './config-text.ts'

/**
 * `types {}` and `default_type` set the type whatever nginx knows of the ending. nginx refuses to answer a POST with a
 * file; `error_page` asks once more, by GET (nginx.org, ngx_http_core_module). Run with nginx 1.22.
 */
export function nginxTexts(input: WebServerInput, words: WebServerWords): readonly ConfigText[] {
  const snippet = `snippets/${siteName(input)}.conf`
  const certificates = certificateFolder(input)
  const site = [
    remark(words.certificate),
    remark(certbotCommand(input, 'nginx')),
    ...longNames(input, words),
    'server {',
    '    listen 443 ssl;',
    '    listen [::]:443 ssl;',
    `    server_name ${input.names.join(' ')};`,
    `    ssl_certificate ${certificates}/fullchain.pem;`,
    `    ssl_certificate_key ${certificates}/privkey.pem;`,
    '',
    `    include ${snippet};`,
    '    location / {',
    '        return 404;',
    '    }',
    '}',
    '',
  ]
  return [
    {
      path: `/etc/nginx/${snippet}`,
      content: [
        remark(words.files),
        remark(words.include),
        ...input.files.flatMap((file) => location(file, folderOf(input))),
        '',
      ].join('\n'),
    },
    { path: `/etc/nginx/sites-available/${siteName(input)}`, content: site.join('\n') },
  ]
}

/** What Debian’s nginx has by itself (nginx.org, `server_names_hash_bucket_size`), and what a name takes of it besides its letters. */
const BUCKET = 64
const AROUND_NAME = 17

/**
 * nginx starts no site at all with one name that is longer. A line that stands twice stops it too, so it isn’t written into
 * a file of ours: another domain’s may have it already.
 */
function longNames({ names }: WebServerInput, words: WebServerWords): readonly string[] {
  const longest = Math.max(...names.map((name) => name.length))
  let bucket = BUCKET
  while (bucket - AROUND_NAME < longest) bucket *= 2
  return bucket === BUCKET
    ? []
    : [remark(words.longNames), remark(`server_names_hash_bucket_size ${bucket};`)]
}

function location({ path, mimeType, posted }: ServedFile, folder: string): readonly string[] {
  return [
    posted ? `location ~* ^${path.replaceAll('.', String.raw`\.`)}$ {` : `location = ${path} {`,
    `    alias ${folder}${path};`,
    '    types { }',
    `    default_type ${mimeType};`,
    ...(posted ? ['    error_page 405 =200 $uri;'] : []),
    '}',
  ]
}
