import type { HandoutWords } from '../../domain/desk/handout.ts'

export const fr: HandoutWords = {
  subject: 'Les réglages de votre messagerie {provider}',
  greeting: 'Bonjour,',
  greetingNamed: 'Bonjour {name},',
  opens:
    'Ce lien ouvre les réglages de votre messagerie {provider}. La page demande quelle application vous utilisez, puis montre quoi saisir et où :',
  opensIn: 'Ce lien ouvre, étape par étape, les réglages de votre messagerie {provider} dans {client} :',
  asksFirst:
    'La page indique d’abord les serveurs que le lien concerne. Comparez-les avec ceux de notre site web avant de continuer.',
  noPassword:
    'La page ne demande jamais votre mot de passe. L’adresse en haut du navigateur doit commencer par {site}',
  incoming: 'Serveur de réception',
  outgoing: 'Serveur d’envoi',
  port: 'port',
  security: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'sans chiffrement' },
}
