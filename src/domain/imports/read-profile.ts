import type { Hostname } from '../address/hostname.ts'
import { parseEmailAddress } from '../address/email-address.ts'
import { err, ok, type Result } from '../result.ts'
import { findHttpAddresses, holdsPassword } from './find-in-plist.ts'
import type { ImportedFile } from './imported.ts'
import { getBoolean, getDict, getDicts, getText, parsePlist, type PlistDict } from './parse-plist.ts'
import type { XmlElement } from './parse-xml.ts'
import { plainOrNone, plainText } from './plain-text.ts'
import type { ImportProblem } from './problem.ts'
import { readMailPayload } from './profile-mail.ts'
import { readPayload } from './profile-payload.ts'
import type { FileRemark } from './remarks.ts'

const MAIL = 'com.apple.mail.managed'
/** Apple’s “TopLevel”: without these a device refuses the profile. */
const REQUIRED = ['PayloadIdentifier', 'PayloadUUID', 'PayloadVersion'] as const
/** The same for a mail account (`com.apple.mail.managed.yaml`); a server’s name that is missing is said of the server. */
const MAIL_REQUIRED = [
  'EmailAccountType',
  'IncomingMailServerAuthentication',
  'OutgoingMailServerAuthentication',
] as const
/** Texts of some lines: what a person agrees to at the installation, and what the file says of itself. */
const MOST_OF_TEXT = 1200

/** An Apple configuration profile, as the device would take it apart (device-management, `TopLevel.yaml`). */
export function readProfile(root: XmlElement, isSigned: boolean): Result<ImportedFile, ImportProblem> {
  const plist = parsePlist(root)
  if (!plist.ok) return plist
  const profile = plist.value
  if (profile.kind !== 'dict') return err({ code: 'not-a-profile' })
  const type = getText(profile, 'PayloadType')
  if (type !== 'Configuration' && type !== 'Profile Service') return err({ code: 'not-a-profile' })
  const payloads = getDicts(profile, 'PayloadContent')
  const mails = payloads.filter((payload) => getText(payload, 'PayloadType') === MAIL)
  const accounts = mails.map(readMailPayload)
  const contents = payloads.filter((payload) => getText(payload, 'PayloadType') !== MAIL).map(readPayload)
  const name = plainOrNone(getText(profile, 'PayloadDisplayName'))
  const organisation = plainOrNone(getText(profile, 'PayloadOrganization'))
  const description = plainOrNone(getText(profile, 'PayloadDescription'), MOST_OF_TEXT)
  return ok({
    format: 'apple-profile',
    ...(name === undefined ? {} : { name }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(description === undefined ? {} : { description }),
    domains: domainsOf(accounts.flatMap(({ address }) => address ?? [])),
    accounts,
    contents,
    remarks: [
      ...findRemarks(profile, mails, isSigned),
      ...(contents.some(({ kind }) => kind === 'removal-password')
        ? [{ code: 'removal-passcode' } as const]
        : []),
    ],
  })
}

function domainsOf(addresses: readonly string[]): readonly Hostname[] {
  const domains = addresses.flatMap((address) => {
    const parsed = parseEmailAddress(address)
    return parsed.ok ? [parsed.value.domain] : []
  })
  return [...new Set(domains)]
}

function findRemarks(
  profile: PlistDict,
  mails: readonly PlistDict[],
  isSigned: boolean,
): readonly FileRemark[] {
  const remarks: FileRemark[] = []
  if (holdsPassword(profile)) remarks.push({ code: 'password-inside' })
  if (getBoolean(profile, 'PayloadRemovalDisallowed')) remarks.push({ code: 'removal-locked' })
  if (getBoolean(profile, 'HasRemovalPasscode')) remarks.push({ code: 'removal-passcode' })
  if (getText(profile, 'PayloadType') === 'Profile Service')
    remarks.push({ code: 'enrolment', text: enrolmentHost(profile) })
  if (profile.entries.has('EncryptedPayloadContent')) remarks.push({ code: 'encrypted-inside' })
  if (getText(profile, 'PayloadScope') === 'System') remarks.push({ code: 'whole-computer' })
  const missing =
    REQUIRED.find((key) => !profile.entries.has(key)) ??
    MAIL_REQUIRED.find((key) => mails.some(({ entries }) => !entries.has(key)))
  if (missing) remarks.push({ code: 'required-missing', text: missing })
  for (const text of findHttpAddresses(profile)) remarks.push({ code: 'http-address', text })
  remarks.push({ code: isSigned ? 'signature-unchecked' : 'unsigned' })
  const consent = consentOf(profile)
  if (consent !== undefined) remarks.push({ code: 'consent-text', text: consent })
  if (['RemovalDate', 'DurationUntilRemoval'].some((key) => profile.entries.has(key)))
    remarks.push({ code: 'removes-itself' })
  return remarks
}

function enrolmentHost(profile: PlistDict): string {
  const content = getDict(profile, 'PayloadContent')
  const url = content && getText(content, 'URL')
  return url === undefined ? '' : plainText(url)
}

/** In English, in the file’s default, or in whatever language it has. */
function consentOf(profile: PlistDict): string | undefined {
  const texts = getDict(profile, 'ConsentText')
  if (!texts) return undefined
  const text = ['en', 'default', ...texts.entries.keys()]
    .map((language) => getText(texts, language))
    .find((one) => one !== undefined && one.trim() !== '')
  return plainOrNone(text, MOST_OF_TEXT)
}
