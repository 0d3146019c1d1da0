import type { CheckField, SaidSettings } from '../../domain/check/said.ts'
import type { CurrentClient } from '../../domain/clients/client.ts'
import type { Areas } from '../../i18n/catalog.ts'
import { authSaidWords, securitySaidWords } from './said-words.ts'

/** What was said of a field, as one text; empty where nothing was. */
export function saidText(
  field: CheckField,
  said: SaidSettings,
  client: CurrentClient | undefined,
  text: Areas['check'],
): string {
  if (field === 'protocol') return said.protocol ? text.protocol[said.protocol] : ''
  const side = field.startsWith('incoming') ? said.incoming : said.outgoing
  switch (field) {
    case 'incoming.host':
    case 'outgoing.host':
      return side.host?.text ?? ''
    case 'incoming.port':
    case 'outgoing.port':
      return side.port?.text ?? ''
    case 'incoming.username':
    case 'outgoing.username':
      return side.username ?? ''
    case 'incoming.security':
    case 'outgoing.security':
      return side.security ? securitySaidWords(side.security, client, text) : ''
    case 'incoming.auth':
    case 'outgoing.auth':
      return side.auth ? authSaidWords(side.auth, client, text) : ''
  }
}
