import type { HandoutWords } from '../../domain/desk/handout.ts'

export const pl: HandoutWords = {
  subject: 'Ustawienia poczty w {provider}',
  greeting: 'Dzień dobry,',
  greetingNamed: 'Dzień dobry, {name},',
  opens:
    'ten link otwiera ustawienia poczty w {provider}. Strona pyta, z jakiej aplikacji Pan/Pani korzysta, a potem pokazuje, co i gdzie wpisać:',
  opensIn: 'ten link otwiera krok po kroku ustawienia poczty w {provider} w aplikacji {client}:',
  asksFirst:
    'Strona najpierw podaje serwery, których dotyczy link. Przed przejściem dalej należy je porównać z tymi na naszej stronie internetowej.',
  noPassword: 'Strona nigdy nie pyta o hasło. Adres u góry przeglądarki musi zaczynać się od {site}',
  incoming: 'Serwer poczty przychodzącej',
  outgoing: 'Serwer poczty wychodzącej',
  port: 'port',
  security: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'bez szyfrowania' },
}
