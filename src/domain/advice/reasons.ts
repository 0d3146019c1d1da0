/**
 * Why an option stands where it stands. Closed: each code has one sentence in `src/i18n`, and the rule's own source here.
 */
const rfc = (number: number, section: string) =>
  ({
    name: `RFC ${number} §${section}`,
    url: `https://www.rfc-editor.org/rfc/rfc${number}.html#section-${section}`,
  }) as const

/** `data`: the reason is a fact of the provider's or the app's own record, whose sources its page shows. */
export const REASON_SOURCES = {
  'tls-from-first-byte': [rfc(8314, '3'), rfc(9325, '3.2')],
  'starttls-must-be-required': [rfc(8314, '4'), rfc(6409, '7')],
  'legacy-port': [rfc(8314, '4.1')],
  cleartext: [rfc(8314, '4'), rfc(9325, '3.2')],
  'relay-port': [rfc(6409, '3.1'), rfc(8314, '4')],
  'not-registered-for-mail': [rfc(5068, '3.2')],
  'unusual-pair': 'data',
  'stronger-offered': [rfc(8314, '3'), rfc(9325, '3.2')],
  'all-devices': [rfc(9051, '1')],
  'one-computer': [rfc(1939, '8')],
  'not-offered': 'data',
  'provider-has-no-imap': 'data',
  'provider-has-no-pop': 'data',
  'servers-unknown': 'data',
  'client-lacks-protocol': 'data',
  'client-protocol-unverified': 'data',
  'client-lacks-security': 'data',
  'client-lacks-oauth2': 'data',
  'oauth2-needs-helper': 'data',
  'only-if-named': [rfc(5068, '3.2')],
  'bridge-needs-computer': 'data',
  'cloud-cannot-reach-this-computer': 'data',
  'only-cleartext': 'data',
  'only-relay-port': 'data',
  'client-ended': 'data',
} as const satisfies Record<string, 'data' | readonly { readonly name: string; readonly url: string }[]>

export type ReasonCode = keyof typeof REASON_SOURCES
