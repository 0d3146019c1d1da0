import { isReadByThunderbird } from './autoconfig-server.ts'
import type { ImportedServer, SignInKind } from './imported.ts'
import { childrenOf, firstChild, type XmlElement } from './parse-xml.ts'
import type { AndroidRefusal, ThunderbirdRefusal } from './remarks.ts'
import { isHostTaken, wordsIn } from './thunderbird-reads.ts'

/** Why Thunderbird refuses the whole file: each was seen with Thunderbird 153. */
export function findThunderbirdRefusal(
  root: XmlElement,
  incoming: readonly ImportedServer[],
  outgoing: readonly ImportedServer[],
): ThunderbirdRefusal | undefined {
  const provider = firstChild(root, 'emailProvider')
  if (!provider) return 'no-provider'
  if (!isHostTaken(provider.attributes.get('id'))) return 'no-id'
  if (!wordsIn(provider, 'domain').some(isHostTaken)) return 'no-domain'
  if (!hasOtherWay(provider) && !incoming.some(isReadByThunderbird)) return 'no-incoming'
  return outgoing.some(isReadByThunderbird) ? undefined : 'no-outgoing'
}

/** Exchange is read too, by an add-on or by Thunderbird itself. */
const hasOtherWay = (provider: XmlElement): boolean =>
  childrenOf(provider, 'incomingServer').some(({ attributes }) =>
    ['exchange', 'ews'].includes(attributes.get('type') ?? ''),
  )

const isBroken = ({ port, remarks }: ImportedServer): boolean =>
  port.kind !== 'port' ||
  remarks.some(
    (remark) => remark.code === 'skipped' && remark.by.some((one) => one === 'host' || one === 'security'),
  )

const KNOWN_ON_ANDROID: readonly SignInKind[] = ['password', 'encrypted', 'oauth2']

/** Thunderbird for Android refuses the whole file for one server that it can’t take (its `RealAutoconfigParser`, read in 2026-08). */
export function findAndroidRefusal(
  root: XmlElement,
  incoming: readonly ImportedServer[],
  outgoing: readonly ImportedServer[],
): AndroidRefusal | undefined {
  const imap = incoming.filter(({ protocol }) => protocol === 'imap')
  const all = [...imap, ...outgoing]
  if (all.some(({ security }) => security.kind === 'said' && security.said === 'none')) return 'unencrypted'
  if (all.some(isBroken)) return 'broken-server'
  if (all.some(({ username }) => username.kind === 'left-out')) return 'no-username'
  if (!all.every(({ signIn }) => signIn.some(({ kind }) => KNOWN_ON_ANDROID.includes(kind)))) return 'sign-in'
  if (!firstChild(root, 'emailProvider') || imap.length === 0) return 'no-imap'
  return outgoing.length === 0 ? 'no-smtp' : undefined
}
