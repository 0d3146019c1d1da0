import type { SymptomId } from '../symptoms/symptom-ids.ts'

/** What was seen of the encryption, as far as the program says it. */
export interface SeenTls {
  /** `TLS 1.3` */
  readonly version?: string
  /** The name on the certificate. */
  readonly name?: string
  readonly issuer?: string
  /** The certificate's last day: `2027-11-26`. */
  readonly expires?: string
}

/** What the output of a test comes to, in the order of the way to the server. */
export const FINDINGS = [
  'tool-missing',
  'name-not-found',
  'refused',
  'timed-out',
  'not-reached',
  'reachable',
  'silent',
  'silent-before-encryption',
  'silent-without-greeting',
  'broken-off',
  'readable-here',
  'no-starttls',
  'old-tls',
  'certificate-name',
  'certificate-expired',
  'certificate-untrusted',
  'certificate-wrong',
  'tls-fine',
  'login-refused',
  'no-login',
  'login-accepted',
] as const
export type FindingCode = (typeof FINDINGS)[number]

/** Whether it is as it should be; `unsure` where the test shows less than it was made for. */
export const VERDICTS = {
  'tool-missing': 'unsure',
  'name-not-found': 'bad',
  refused: 'bad',
  'timed-out': 'bad',
  'not-reached': 'bad',
  reachable: 'good',
  silent: 'bad',
  'silent-before-encryption': 'bad',
  'silent-without-greeting': 'bad',
  'broken-off': 'bad',
  'readable-here': 'bad',
  'no-starttls': 'bad',
  'old-tls': 'bad',
  'certificate-name': 'bad',
  'certificate-expired': 'bad',
  'certificate-untrusted': 'bad',
  'certificate-wrong': 'bad',
  'tls-fine': 'good',
  'login-refused': 'bad',
  'no-login': 'unsure',
  'login-accepted': 'good',
} as const satisfies Record<FindingCode, 'good' | 'bad' | 'unsure'>

/** The page that tells more. A refused login has one for each protocol: none is named here. */
export const SYMPTOM_OF = {
  'name-not-found': 'any-name-not-found',
  refused: 'any-refused',
  'timed-out': 'any-timeout',
  silent: 'any-silent-hang',
  'silent-before-encryption': 'any-silent-hang',
  'silent-without-greeting': 'any-timeout',
  'broken-off': 'any-reset',
  'readable-here': 'any-wrong-version',
  'no-starttls': 'any-no-starttls',
  'old-tls': 'any-tls-version',
  'certificate-name': 'any-cert-name',
  'certificate-expired': 'any-cert-expired',
  'certificate-untrusted': 'any-cert-untrusted',
} as const satisfies { readonly [F in FindingCode]?: SymptomId }

export interface OutputReading {
  /** None: nothing in the text is known. */
  readonly findings: readonly FindingCode[]
  readonly tls: SeenTls
}
