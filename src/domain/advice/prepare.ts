import type { MailService } from '../account/mail-service.ts'
import type { AuthMethod } from '../account/settings.ts'
import type { IncomingProtocol } from '../ports/ports.ts'
import type { Automatic } from './automatic.ts'
import { REQUIREMENTS, type HelpTopic, type Requirement } from '../providers/provider.ts'

/**
 * What is to be done, or known, before the settings work: in the order in which to do it. Receiving and
 * sending may sign in differently: both are given.
 */
export function choosePreparations(
  service: MailService,
  incoming: IncomingProtocol,
  ...signIns: readonly AuthMethod[]
): readonly Requirement[] {
  return REQUIREMENTS.filter(
    (requirement) => service.requirements.includes(requirement) && matters(requirement, incoming, signIns),
  )
}

const OF_IMAP_AND_SMTP: readonly Requirement[] = [
  'enable-imap',
  'enable-pop',
  'enable-smtp',
  'admin-enable-smtp-auth',
]

/** The same where the app sets itself up and signs in on the provider's page. */
export function chooseAutomaticPreparations(
  service: MailService,
  automatic: Automatic | undefined,
): readonly Requirement[] {
  // An account of a kind that the app knows goes another way than IMAP and SMTP: their switches don't matter to it.
  return choosePreparations(service, 'imap', 'oauth2').filter(
    (requirement) => automatic?.kind === 'lookup' || !OF_IMAP_AND_SMTP.includes(requirement),
  )
}

function matters(
  requirement: Requirement,
  incoming: IncomingProtocol,
  signIns: readonly AuthMethod[],
): boolean {
  switch (requirement) {
    case 'no-imap':
    case 'no-pop':
    case 'oauth2-only':
      return false
    case 'enable-imap':
      return incoming === 'imap'
    case 'enable-pop':
      return incoming === 'pop3'
    case 'app-password':
    case 'two-step-required':
      return signIns.includes('app-password')
    case 'app-password-2fa':
    case 'app-password-possible':
    case 'separate-mail-password':
      return signIns.includes('password') || signIns.includes('app-password')
    case 'bridge-app':
    case 'paid-plan':
    case 'plan-dependent':
    case 'admin-policy':
    case 'admin-enable-smtp-auth':
    case 'enable-smtp':
    case 'client-ip-restricted':
    case 'account-specific-host':
    case 'account-specific-username':
      return true
  }
}

/** Whether it depends on the person's account which password a mail app must use. */
export function mayWantAppPassword(service: MailService): boolean {
  return service.requirements.some(
    (requirement) => requirement === 'app-password-2fa' || requirement === 'app-password-possible',
  )
}

/** Which of the provider's help pages tells about a requirement, if any does. */
export const HELP_TOPIC_OF: { readonly [R in Requirement]: HelpTopic } = {
  'no-imap': 'general',
  'no-pop': 'servers',
  'bridge-app': 'bridge',
  'paid-plan': 'general',
  'plan-dependent': 'general',
  'oauth2-only': 'oauth2',
  'admin-policy': 'admin',
  'admin-enable-smtp-auth': 'admin',
  'two-step-required': 'two-step',
  'app-password': 'app-password',
  'app-password-2fa': 'app-password',
  'app-password-possible': 'app-password',
  'separate-mail-password': 'app-password',
  'enable-imap': 'enable-access',
  'enable-pop': 'enable-access',
  'enable-smtp': 'enable-access',
  'client-ip-restricted': 'general',
  'account-specific-host': 'servers',
  'account-specific-username': 'servers',
}
