import { apacheTexts } from './apache.ts'
import { caddyTexts } from './caddy.ts'
import { siteName, type ConfigText, type WebServerInput, type WebServerWords } from './config-text.ts'
import { nginxTexts } from './nginx.ts'

export const WEB_SERVERS = ['nginx', 'apache', 'caddy'] as const
export type WebServer = (typeof WEB_SERVERS)[number]

const TEXTS = {
  nginx: nginxTexts,
  apache: apacheTexts,
  caddy: caddyTexts,
} satisfies Record<WebServer, (input: WebServerInput, words: WebServerWords) => readonly ConfigText[]>

/** What puts its configuration to use, on a Debian system. It is tried before it counts. */
export function switchOn(server: WebServer, input: WebServerInput): readonly string[] {
  const site = siteName(input)
  switch (server) {
    case 'nginx':
      return [
        `ln -s ../sites-available/${site} /etc/nginx/sites-enabled/`,
        'nginx -t && systemctl reload nginx',
      ]
    case 'apache':
      return ['a2enmod ssl', `a2ensite ${site}`, 'apache2ctl configtest && systemctl reload apache2']
    case 'caddy':
      return [
        `echo 'import ${site}.caddyfile' >> /etc/caddy/Caddyfile`,
        'caddy validate --config /etc/caddy/Caddyfile && systemctl reload caddy',
      ]
  }
}

/** The configuration that publishes the files. Host names need no escaping in it: they are letters, digits, hyphens and dots. */
export function renderWebServer(
  server: WebServer,
  input: WebServerInput,
  words: WebServerWords,
): readonly ConfigText[] {
  return TEXTS[server](input, words)
}
