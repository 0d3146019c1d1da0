import type { HandoutWords } from '../../domain/desk/handout.ts'

export const it: HandoutWords = {
  subject: 'Le impostazioni della sua posta {provider}',
  greeting: 'Buongiorno,',
  greetingNamed: 'Buongiorno {name},',
  opens:
    'questo link apre le impostazioni della sua posta {provider}. La pagina chiede quale app usa e poi mostra che cosa scrivere e dove:',
  opensIn: 'questo link apre, passo per passo, le impostazioni della sua posta {provider} in {client}:',
  asksFirst:
    'La pagina indica prima i server a cui si riferisce il link. Li confronti con quelli sul nostro sito prima di proseguire.',
  noPassword:
    'La pagina non chiede mai la sua password. L’indirizzo in alto nel browser deve iniziare con {site}',
  incoming: 'Server di posta in arrivo',
  outgoing: 'Server di posta in uscita',
  port: 'porta',
  security: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'nessuna crittografia' },
}
