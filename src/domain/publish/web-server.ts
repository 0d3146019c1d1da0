import { apacheTexts } from './apache.ts'
import { caddyTexts } from './caddy.ts'
import type { ConfigText, WebServerInput, WebServerWords } from './config-text.ts'
import { nginxTexts } from './nginx.ts'

export const WEB_SERVERS = ['nginx', 'apache', 'caddy'] as const
export type WebServer = (typeof WEB_SERVERS)[number]

const TEXTS = {
  nginx: nginxTexts,
  apache: apacheTexts,
  caddy: caddyTexts,
} satisfies Record<WebServer, (input: WebServerInput, words: WebServerWords) => readonly ConfigText[]>

/** The configuration that publishes the files. Host names need no escaping in it: they are letters, digits, hyphens and dots. */
export function renderWebServer(
  server: WebServer,
  input: WebServerInput,
  words: WebServerWords,
): readonly ConfigText[] {
  return TEXTS[server](input, words)
}
