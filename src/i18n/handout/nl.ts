import type { HandoutWords } from '../../domain/desk/handout.ts'

export const nl: HandoutWords = {
  subject: 'Uw e-mailinstellingen voor {provider}',
  greeting: 'Hallo,',
  greetingNamed: 'Hallo {name},',
  opens:
    'Deze link opent de instellingen voor uw e-mail bij {provider}. De pagina vraagt welke app u gebruikt en laat dan zien wat u waar invult:',
  opensIn: 'Deze link opent stap voor stap de instellingen voor uw e-mail bij {provider} in {client}:',
  asksFirst:
    'De pagina noemt eerst de servers waarvoor de link bedoeld is. Vergelijk ze met die op onze website voordat u verdergaat.',
  noPassword:
    'De pagina vraagt nooit om uw wachtwoord. Het adres boven in de browser moet beginnen met {site}',
  incoming: 'Server voor inkomende e-mail',
  outgoing: 'Server voor uitgaande e-mail',
  port: 'poort',
  security: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'geen versleuteling' },
}
