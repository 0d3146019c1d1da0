import type { HandoutWords } from '../../domain/desk/handout.ts'

export const en: HandoutWords = {
  subject: 'Your email settings for {provider}',
  greeting: 'Hello,',
  greetingNamed: 'Hello {name},',
  opens:
    'This link opens the settings for your email at {provider}. It asks which app you use, and then shows what to type where:',
  opensIn: 'This link opens the settings for your email at {provider} in {client}, step by step:',
  asksFirst:
    'The page first names the servers that the link is for. Compare them with those on our website before you go on.',
  noPassword:
    'The page never asks for your password. The address at the top of your browser must begin with {site}',
  incoming: 'Incoming server',
  outgoing: 'Outgoing server',
  port: 'port',
  security: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'no encryption' },
}
