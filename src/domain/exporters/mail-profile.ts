import type { Hostname } from '../address/hostname.ts'
import type { IncomingProtocol } from '../ports/ports.ts'
import { DNS_NAMESPACE, uuidV5 } from './digest.ts'
import { onOneLine } from './plain-account.ts'
import type { ProfileServer } from './profile-server.ts'
import { renderPlist, type PlistDict } from './writers/plist.ts'

export const PROFILE_TYPE = 'application/x-apple-aspen-config'

/** What iOS and macOS show of a profile before they install it. */
export interface ProfileWords {
  readonly displayName: string
  readonly description: string
  /** Who made the file. */
  readonly organization: string
}

/** One mail account, as a profile describes it. */
export interface MailProfile {
  /** With `address`, whose account it is: another file about the same one takes the place of this one. */
  readonly domain: Hostname
  /** Absent: the device asks, and the file is everybody’s. */
  readonly address?: string
  readonly name?: string
  /** What Mail calls the account. */
  readonly label: string
  readonly protocol: IncomingProtocol
  readonly incoming: ProfileServer
  readonly outgoing: ProfileServer
  readonly samePassword: boolean
}

const TYPE = { imap: 'EmailTypeIMAP', pop3: 'EmailTypePOP' } as const satisfies Record<
  IncomingProtocol,
  string
>

/** The keys are Apple’s: https://github.com/apple/device-management, mdm/profiles. It never has a password in it. */
export function renderMailProfile(profile: MailProfile, words: ProfileWords): string {
  const { domain, address = '', protocol } = profile
  const namespace = uuidV5(DNS_NAMESPACE, domain)
  const whose = address.toLowerCase()
  const uuid = uuidV5(namespace, `profile|${whose}`)
  // With the UUID at its end it is no identifier that somebody else has given a profile about the same domain.
  const identifier = `${reverseDns(domain)}.mail.${uuid}`
  return renderPlist({
    PayloadContent: [
      {
        ...account(profile),
        PayloadDisplayName: onOneLine(profile.label),
        // What has the same identifier and UUID is changed in place when a profile is replaced; an account of another
        // kind can't be.
        PayloadIdentifier: `${identifier}.${protocol}`,
        PayloadType: 'com.apple.mail.managed',
        PayloadUUID: uuidV5(namespace, `mail|${whose}`).toUpperCase(),
        PayloadVersion: 1,
      },
    ],
    PayloadDescription: words.description,
    PayloadDisplayName: onOneLine(words.displayName),
    PayloadIdentifier: identifier,
    PayloadOrganization: onOneLine(words.organization),
    PayloadType: 'Configuration',
    PayloadUUID: uuid.toUpperCase(),
    PayloadVersion: 1,
  })
}

/** `example.com` as Apple’s identifiers have it: `com.example`. */
function reverseDns(domain: Hostname): string {
  return domain.split('.').reduceRight((name, label) => `${name}.${label}`)
}

function account({
  address,
  name,
  label,
  protocol,
  incoming,
  outgoing,
  samePassword,
}: MailProfile): PlistDict {
  return {
    EmailAccountDescription: onOneLine(label),
    ...(name ? { EmailAccountName: name } : {}),
    EmailAccountType: TYPE[protocol],
    ...(address ? { EmailAddress: address } : {}),
    ...serverKeys('Incoming', incoming),
    ...serverKeys('Outgoing', outgoing),
    ...(samePassword ? { OutgoingPasswordSameAsIncomingPassword: true } : {}),
  }
}

/** Without a port Apple tries the ports for sending one after another, and without `UseSSL` it means no encryption. */
function serverKeys(
  side: 'Incoming' | 'Outgoing',
  { host, port, signIn, username }: ProfileServer,
): PlistDict {
  return {
    [`${side}MailServerAuthentication`]: signIn === 'none' ? 'EmailAuthNone' : 'EmailAuthPassword',
    [`${side}MailServerHostName`]: host,
    [`${side}MailServerPortNumber`]: port,
    [`${side}MailServerUseSSL`]: true,
    ...(username === undefined ? {} : { [`${side}MailServerUsername`]: username }),
  }
}
