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

/** Apache answers a POST with a file as it does a GET. Run with Apache 2.4, which needs `mod_alias` and `mod_ssl`. */
export function apacheTexts(input: WebServerInput, words: WebServerWords): readonly ConfigText[] {
  const folder = folderOf(input)
  const certificates = certificateFolder(input)
  const shared = `conf-available/${siteName(input)}.conf`
  const site = [
    remark(words.certificate),
    remark(certbotCommand(input, 'apache')),
    '<VirtualHost *:443>',
    `    ServerName ${input.names[0]}`,
    ...input.names.slice(1).map((name) => `    ServerAlias ${name}`),
    `    DocumentRoot ${folder}`,
    '    SSLEngine on',
    `    SSLCertificateFile ${certificates}/fullchain.pem`,
    `    SSLCertificateKeyFile ${certificates}/privkey.pem`,
    '',
    `    Include ${shared}`,
    '</VirtualHost>',
    '',
  ]
  return [
    {
      path: `/etc/apache2/${shared}`,
      content: [
        remark(words.files),
        remark(words.include),
        ...input.files.map((file) => alias(file, folder)),
        `<Directory "${folder}">`,
        '    Require all granted',
        '    AllowOverride None',
        '</Directory>',
        ...input.files.flatMap((file) => [
          `<Directory "${folder}${file.path.replace(/\/[^/]*$/, '')}">`,
          `    <Files "${file.path.replace(/^.*\//, '')}">`,
          `        ForceType ${file.mimeType}`,
          '    </Files>',
          '</Directory>',
        ]),
        '',
      ].join('\n'),
    },
    { path: `/etc/apache2/sites-available/${siteName(input)}.conf`, content: site.join('\n') },
  ]
}

function alias({ path, posted }: ServedFile, folder: string): string {
  return posted
    ? `AliasMatch "(?i)^${path.replaceAll('.', String.raw`\.`)}$" "${folder}${path}"`
    : `Alias "${path}" "${folder}${path}"`
}
