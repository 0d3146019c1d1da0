import type { HandOverWords } from '../../../domain/symptoms/hand-over.ts'

/** The text that goes to support. The one who sends it speaks: “I”. */
export const handOver = {
  title: 'My email doesn’t work: {fault}',
  provider: 'Provider: {provider}',
  domain: 'Domain: {domain}, with servers of its own',
  client: 'App: {client}',
  incoming: 'Incoming server',
  outgoing: 'Outgoing server',
  server: '{host}, port {port}, {security}',
  address: 'Address: {address}',
  says: 'It says:',
  sees: 'What I see: {what}',
  answers: 'What I answered:',
  tried: 'What I tried:',
  link: 'This opens the same page at the same place:',
  noPassword: 'What looked like a password was taken out. Nobody who helps needs it.',
  security: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'no encryption' },
} as const satisfies Omit<HandOverWords, 'nameOf' | 'labelOf' | 'answerOf' | 'doOf'>
