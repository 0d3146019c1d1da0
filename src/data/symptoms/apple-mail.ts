import type { Symptom } from '../../domain/symptoms/symptom.ts'
import { ENCRYPTED, EVERY, IMAP, SENDING } from './shared.ts'

export const appleMail = {
  'apple-cannot-verify-identity': {
    id: 'apple-cannot-verify-identity',
    where: 'apple-mail',
    words: 'Cannot Verify Server Identity',
    also: [
      'Serveridentität kann nicht überprüft werden',
      'Impossible de vérifier l’identité du serveur',
      'No se puede verificar la identidad del servidor',
      'can’t verify the identity of the server',
      'The identity of … cannot be verified',
      'cannot verify the identity of',
    ],

    services: ENCRYPTED,
    causes: ['certificate-of-host', 'certificate-expired', 'wrong-clock', 'somebody-between'],
    cures: ['host-of-provider', 'check-clock', 'other-network', 'tell-provider', 'no-exception'],
    breaks: 'certificate',
    evidence: 'secondary',
    sources: [
      { name: 'clairvoyagency.com', url: 'https://clairvoyagency.com/category/resources/' },
      {
        name: 'lunaria.co.uk',
        url: 'https://www.lunaria.co.uk/news/apple-mail-accepting-security-certificates/',
      },
    ],
    checked: '2026-11',
  },
  'apple-verify-certificate': {
    id: 'apple-verify-certificate',
    where: 'apple-mail',
    words: 'Verify Certificate',
    also: ['Mail can’t verify the identity of the server', 'Mail was unable to verify the identity of'],

    services: ENCRYPTED,
    causes: ['certificate-of-host', 'certificate-default', 'somebody-between'],
    cures: ['host-of-provider', 'compare-certificate', 'other-network', 'no-exception'],
    breaks: 'certificate',
    evidence: 'vendor',
    sources: [{ name: 'support.apple.com', url: 'https://support.apple.com/kb/PH11706?locale=en_US' }],
    checked: '2026-11',
  },
  'apple-unable-verify': {
    id: 'apple-unable-verify',
    where: 'apple-mail',
    words: 'Unable to verify account name or password',
    also: [
      'Der Benutzername oder das Passwort für … ist falsch',
      'Account not authenticated',
      'Cannot Get Mail The user name or password',
      'The user name or password for … is incorrect',
    ],

    services: EVERY,
    causes: [
      'app-password-needed',
      'wrong-password',
      'name-without-domain',
      'access-off',
      'wrong-port',
      'nothing-published',
    ],
    cures: [
      'app-password',
      'try-webmail',
      'full-address',
      'switch-access-on',
      'match-encryption',
      'enter-by-hand',
    ],
    breaks: 'login',
    evidence: 'secondary',
    sources: [
      { name: 'bluehost.com', url: 'https://www.bluehost.com/blog/?p=248423' },
      {
        name: 'Microsoft: Outlook accounts in Mail on iPhone and iPad',
        url: 'https://support.microsoft.com/en-us/office/ios-ipados-users-may-experience-issues-accessing-their-outlook-and-hotmail-accounts-from-the-ios-ipados-default-mail-app-3584197b-8ffb-46ce-b5c6-f4cc71ff29a7',
      },
    ],
    checked: '2026-11',
  },
  'apple-recipient-rejected': {
    id: 'apple-recipient-rejected',
    where: 'apple-mail',
    words: 'Recipient Rejected By Server',
    also: [
      'A copy has been placed in your Outbox. The recipient … was rejected by the server',
      'was rejected by the server because it does not allow relaying',
    ],

    services: SENDING,
    causes: ['outgoing-login-off', 'wrong-outgoing-server', 'recipient-wrong'],
    cures: ['outgoing-login-on', 'match-encryption', 'right-outgoing-server', 'correct-address'],
    breaks: 'stranger',
    evidence: 'secondary',
    sources: [{ name: 'clairvoyagency.com', url: 'https://clairvoyagency.com/category/resources/' }],
    checked: '2026-11',
  },
  'apple-without-ssl': {
    id: 'apple-without-ssl',
    where: 'apple-mail',
    words: 'set up the account without SSL',
    also: ['Cannot Connect Using SSL', 'setup the account without SSL'],

    services: ['imap', 'pop3', 'submission', 'smtp'],
    causes: ['wrong-port', 'certificate-of-host', 'server-without-tls'],
    cures: ['answer-no', 'host-of-provider', 'ask-tls', 'keep-encryption'],
    breaks: 'handshake',
    evidence: 'secondary',
    sources: [
      {
        name: 'rjs-consultants.com',
        url: 'https://www.rjs-consultants.com/knowledge-base/change-the-mail-settings-on-your-apple-device/',
      },
    ],
    checked: '2026-11',
  },
  'apple-too-many': {
    id: 'apple-too-many',
    where: 'apple-mail',
    words: 'too many simultaneous connections',
    also: [
      'The server returned the error: … too many simultaneous connections',
      'may have too many simultaneous connections',
    ],

    services: IMAP,
    causes: ['many-connections'],
    cures: ['close-other-apps', 'check-less-often'],
    breaks: 'limit',
    evidence: 'secondary',
    sources: [{ name: 'agenceosee.com', url: 'https://agenceosee.com/MailingList/email-software-mac' }],
    checked: '2026-11',
  },
} as const satisfies Readonly<Record<string, Symptom>>
