import type { HandoutWords } from '../../domain/desk/handout.ts'

export const de: HandoutWords = {
  subject: 'Ihre E-Mail-Einstellungen für {provider}',
  greeting: 'Guten Tag,',
  greetingNamed: 'Guten Tag {name},',
  opens:
    'dieser Link öffnet die Einstellungen für Ihre E-Mail bei {provider}. Die Seite fragt, welches Programm Sie benutzen, und zeigt dann, was wo einzutragen ist:',
  opensIn:
    'dieser Link öffnet Schritt für Schritt die Einstellungen für Ihre E-Mail bei {provider} in {client}:',
  asksFirst:
    'Die Seite nennt zuerst die Server, für die der Link gedacht ist. Vergleichen Sie sie mit denen auf unserer Website, bevor Sie weitergehen.',
  noPassword: 'Die Seite fragt nie nach Ihrem Passwort. Die Adresse oben im Browser muss so beginnen: {site}',
  incoming: 'Posteingangsserver',
  outgoing: 'Postausgangsserver',
  port: 'Port',
  security: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'keine Verschlüsselung' },
}
