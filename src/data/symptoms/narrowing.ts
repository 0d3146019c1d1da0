import type { ServiceName } from '../../domain/ports/ports.ts'
import type { Outcome, Step } from '../../domain/symptoms/narrow.ts'
import { ENCRYPTED, EVERY, IMAP, POP3, SENDING, SUBMISSION } from './shared.ts'

type Services = readonly [ServiceName, ...ServiceName[]]

const READING = [...IMAP, ...POP3] as const
const IMPLICIT_READING = ['imaps', 'pop3s'] as const

const end = (
  services: Services,
  cause: Outcome['cause'],
  ...cures: [Outcome['cures'][0], ...Outcome['cures'][number][]]
): Outcome => ({ services, cause, cures })

/** It hangs on all networks: RFC 8314’s pairs of port and encryption, else nothing lives there. */
const readingHangs = (tried: boolean): Step => ({
  ask: 'since',
  leads: {
    never: {
      ask: 'pair',
      leads: {
        belongs: end(READING, 'wrong-host', 'check-host-and-port', 'host-of-provider', 'other-network'),
        differs: end(IMPLICIT_READING, 'starttls-on-implicit', 'match-encryption', 'use-implicit'),
        unknown: end(IMPLICIT_READING, 'starttls-on-implicit', 'match-encryption', 'check-host-and-port'),
      },
    },
    'until-today': tried
      ? end(READING, 'service-down', 'look-at-status', 'try-webmail', 'wait', 'restart-and-retry')
      : end(READING, 'service-down', 'other-network', 'look-at-status', 'try-webmail', 'wait'),
    'after-change': end(
      READING,
      'security-software',
      'pause-mail-scanning',
      'check-host-and-port',
      'match-encryption',
    ),
  },
})

const sendingHangs = (tried: boolean): Step => ({
  ask: 'sending-port',
  leads: {
    smtp: end(['smtp'], 'relay-port-closed', 'next-sending-port', 'match-encryption'),
    submissions: {
      ask: 'pair',
      leads: {
        belongs: tried
          ? end(['submissions'], 'port-not-offered', 'next-sending-port', 'check-host')
          : end(['submissions'], 'port-not-offered', 'next-sending-port', 'other-network', 'check-host'),
        differs: end(['submissions'], 'starttls-on-implicit', 'match-encryption'),
        unknown: end(['submissions'], 'starttls-on-implicit', 'match-encryption', 'next-sending-port'),
      },
    },
    submission: {
      ask: 'since',
      leads: {
        never: tried
          ? end(['submission'], 'wrong-host', 'check-host', 'next-sending-port')
          : end(['submission'], 'wrong-host', 'check-host', 'other-network', 'next-sending-port'),
        'until-today': end(['submission'], 'service-down', 'look-at-status', 'wait', 'restart-and-retry'),
        'after-change': end(['submission'], 'security-software', 'pause-mail-scanning', 'next-sending-port'),
      },
    },
    unknown: end(SENDING, 'relay-port-closed', 'next-sending-port', 'match-encryption', 'check-host'),
  },
})

const bothHang = (tried: boolean): Step => ({
  ask: 'since',
  leads: {
    never: end(EVERY, 'wrong-host', 'check-host-and-port', 'match-encryption', 'host-of-provider'),
    'until-today': tried
      ? end(EVERY, 'service-down', 'look-at-status', 'try-webmail', 'wait', 'restart-and-retry')
      : end(EVERY, 'service-down', 'other-network', 'look-at-status', 'try-webmail', 'wait'),
    'after-change': end(EVERY, 'security-software', 'pause-mail-scanning', 'check-host-and-port'),
  },
})

const noConnection = (services: Services): Step => ({
  ask: 'since',
  leads: {
    never: end(services, 'wrong-port', 'check-host-and-port', 'match-encryption'),
    'until-today': end(services, 'service-down', 'look-at-status', 'open-a-page', 'wait'),
    'after-change': end(
      services,
      'old-address',
      'check-host-and-port',
      'host-of-provider',
      'pause-mail-scanning',
    ),
  },
})

const noEncryption = (services: Services): Step => ({
  ask: 'since',
  leads: {
    never: end(services, 'tls-on-starttls', 'match-encryption', 'use-implicit', 'keep-encryption'),
    'until-today': end(services, 'old-tls-here', 'update-system', 'tls-12-on', 'keep-encryption'),
    'after-change': end(
      services,
      'security-software',
      'pause-mail-scanning',
      'end-mail-scanning',
      'keep-encryption',
    ),
  },
})

/** The server says no to name or password: whether the same one opens webmail tells the account from the app. */
const signIn = (services: Services): Step => ({
  ask: 'webmail',
  leads: {
    works: {
      ask: 'since',
      leads: {
        never: end(
          services,
          'app-password-needed',
          'app-password',
          'sign-in-with-provider',
          'full-address',
          'switch-access-on',
        ),
        'until-today': end(
          services,
          'oauth2-needed',
          'sign-in-with-provider',
          'app-password',
          'forget-sign-in',
          'switch-access-on',
        ),
        'after-change': end(
          services,
          'sign-in-withdrawn',
          'forget-sign-in',
          'retype-password',
          'app-password',
        ),
      },
    },
    fails: end(services, 'wrong-password', 'new-password', 'retype-password', 'full-address'),
    'not-tried': end(
      services,
      'wrong-password',
      'try-webmail',
      'full-address',
      'app-password',
      'sign-in-with-provider',
    ),
  },
})

/** Reading works, so the password is right: sending has a login of its own. */
const sendingSignIn: Step = {
  ask: 'since',
  leads: {
    never: end(
      SUBMISSION,
      'outgoing-login-off',
      'outgoing-login-on',
      'full-address',
      'normal-password',
      'app-password',
    ),
    'until-today': end(
      SUBMISSION,
      'smtp-login-off',
      'sign-in-with-provider',
      'admin-smtp-login',
      'ask-smtp-allowed',
    ),
    'after-change': end(SUBMISSION, 'sign-in-withdrawn', 'forget-sign-in', 'retype-password', 'app-password'),
  },
}

const certificateWarning = (services: Services): Step => ({
  ask: 'certificate',
  leads: {
    name: {
      ask: 'network',
      leads: {
        'only-here': end(services, 'somebody-between', 'no-exception', 'other-network', 'open-a-page'),
        everywhere: end(
          services,
          'certificate-of-host',
          'host-of-provider',
          'compare-certificate',
          'ask-certificate',
          'no-exception',
        ),
        'not-tried': end(
          services,
          'certificate-of-host',
          'other-network',
          'host-of-provider',
          'compare-certificate',
          'no-exception',
        ),
      },
    },
    date: {
      ask: 'clock',
      leads: {
        right: end(services, 'certificate-expired', 'tell-provider', 'no-exception', 'wait'),
        wrong: end(services, 'wrong-clock', 'check-clock', 'no-exception'),
      },
    },
    issuer: {
      ask: 'scanner',
      leads: {
        yes: end(
          services,
          'certificate-antivirus',
          'end-mail-scanning',
          'pause-mail-scanning',
          'no-exception',
        ),
        no: end(
          services,
          'certificate-default',
          'other-network',
          'host-of-provider',
          'ask-certificate',
          'no-exception',
        ),
      },
    },
    unknown: end(
      services,
      'certificate-of-host',
      'compare-certificate',
      'check-clock',
      'host-of-provider',
      'no-exception',
    ),
  },
})

const missingMail: Step = {
  ask: 'missing',
  leads: {
    elsewhere: end(POP3, 'pop-removes', 'keep-copies', 'move-to-imap'),
    late: end(READING, 'fetched-seldom', 'fetch-more-often', 'move-to-imap'),
    'nothing-new': end(READING, 'mailbox-full', 'try-webmail', 'empty-mailbox'),
  },
}

const full = (services: Services): Outcome =>
  end(services, 'many-connections', 'close-other-apps', 'fewer-connections', 'check-less-often', 'wait')
const asItSays = (services: Services): Outcome =>
  end(services, 'server-text-decides', 'read-server-text', 'tell-provider')
const filtered = (services: Services): Outcome =>
  end(services, 'network-filter', 'other-network', 'open-a-page', 'ask-network-owner')

/** The narrowing-down, after the lab’s table of faults: at most five questions on any way, each way with its end. */
export const narrowing: Step = {
  ask: 'direction',
  leads: {
    reading: {
      ask: 'happens',
      leads: {
        hangs: {
          ask: 'network',
          leads: {
            'only-here': filtered(READING),
            everywhere: readingHangs(true),
            'not-tried': readingHangs(false),
          },
        },
        'fails-at-once': {
          ask: 'message',
          leads: {
            connection: noConnection(READING),
            encryption: noEncryption(READING),
            login: signIn(READING),
            limit: full(READING),
            other: asItSays(READING),
          },
        },
        'asks-password': signIn(READING),
        certificate: certificateWarning(READING),
        'nothing-said': missingMail,
      },
    },
    sending: {
      ask: 'happens',
      leads: {
        hangs: {
          ask: 'network',
          leads: {
            'only-here': end(
              SENDING,
              'network-filter',
              'next-sending-port',
              'other-network',
              'ask-network-owner',
            ),
            everywhere: sendingHangs(true),
            'not-tried': sendingHangs(false),
          },
        },
        'fails-at-once': {
          ask: 'sending-message',
          leads: {
            connection: noConnection(SENDING),
            encryption: noEncryption(SENDING),
            login: sendingSignIn,
            'not-signed-in': end(
              SENDING,
              'outgoing-login-off',
              'outgoing-login-on',
              'use-implicit',
              'right-outgoing-server',
            ),
            sender: end(SENDING, 'from-differs', 'from-is-login', 'right-outgoing-server', 'ask-send-as'),
            recipient: {
              ask: 'recipients',
              leads: {
                one: end(SENDING, 'recipient-wrong', 'correct-address', 'read-server-text'),
                all: end(
                  SENDING,
                  'outgoing-login-off',
                  'outgoing-login-on',
                  'right-outgoing-server',
                  'read-server-text',
                ),
              },
            },
            limit: end(SENDING, 'server-busy', 'wait', 'smaller-message', 'look-at-status'),
            other: asItSays(SENDING),
          },
        },
        'asks-password': sendingSignIn,
        certificate: certificateWarning(SENDING),
        'nothing-said': {
          ask: 'sent',
          leads: {
            'not-kept': end(READING, 'sent-folder-elsewhere', 'choose-sent-folder', 'move-to-imap'),
            'comes-back': end(
              SENDING,
              'server-text-decides',
              'read-server-text',
              'correct-address',
              'from-is-login',
            ),
            'not-arriving': end(
              SENDING,
              'sender-listed',
              'right-outgoing-server',
              'from-is-login',
              'tell-provider',
            ),
          },
        },
      },
    },
    both: {
      ask: 'happens',
      leads: {
        hangs: {
          ask: 'web',
          leads: {
            no: end(EVERY, 'offline', 'open-a-page', 'restart-and-retry', 'other-network'),
            yes: {
              ask: 'network',
              leads: {
                'only-here': filtered(EVERY),
                everywhere: bothHang(true),
                'not-tried': bothHang(false),
              },
            },
          },
        },
        'fails-at-once': {
          ask: 'message',
          leads: {
            connection: {
              ask: 'web',
              leads: {
                no: end(EVERY, 'offline', 'open-a-page', 'restart-and-retry', 'other-network'),
                yes: noConnection(EVERY),
              },
            },
            encryption: noEncryption(EVERY),
            login: signIn(ENCRYPTED),
            limit: full(EVERY),
            other: asItSays(EVERY),
          },
        },
        'asks-password': signIn(ENCRYPTED),
        certificate: certificateWarning(EVERY),
        'nothing-said': missingMail,
      },
    },
  },
}
