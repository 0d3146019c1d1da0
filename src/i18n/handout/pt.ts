import type { HandoutWords } from '../../domain/desk/handout.ts'

export const pt: HandoutWords = {
  subject: 'As definições do seu e-mail em {provider}',
  greeting: 'Olá,',
  greetingNamed: 'Olá, {name},',
  opens:
    'Esta ligação abre as definições do seu e-mail em {provider}. A página pergunta que aplicação utiliza e depois mostra o que escrever em cada campo:',
  opensIn: 'Esta ligação abre, passo a passo, as definições do seu e-mail de {provider} em {client}:',
  asksFirst:
    'A página indica primeiro os servidores a que a ligação se destina. Compare-os com os do nosso site antes de continuar.',
  noPassword:
    'A página nunca pede a sua palavra-passe. O endereço no topo do navegador tem de começar por {site}',
  incoming: 'Servidor de receção',
  outgoing: 'Servidor de envio',
  port: 'porta',
  security: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'sem encriptação' },
}
