import { parseEmailAddress, type EmailAddress } from '../address/email-address.ts'
import type { CurrentClient, ImportWay } from '../clients/client.ts'
import { resolveWindows } from '../clients/resolve-form.ts'
import type { ImportFormat } from '../clients/import-formats.ts'
import { deliveriesOf, type Delivery, type Reader } from './deliveries.ts'
import type { ClientExport, ExportRefusal, SetupFormat } from './exporter.ts'
import { answerFor, FOR_EVERY_APP, isForEveryApp, type Audience, type NotMade } from './import-ways.ts'
import { SETUP_EXPORTERS } from './registry.ts'

/** One file or code that the app takes. */
export interface Offer {
  readonly format: SetupFormat
  readonly by: Delivery
  readonly audience: Audience
  /** What the app calls the way to it, and back. Absent: it needs no hand, or nobody here knows. */
  readonly way?: ImportWay
  /** It can’t be made before the person has said for which address. */
  readonly needsAddress: boolean
}

export interface Offers {
  /** The one that saves this person the most. */
  readonly first?: Offer
  readonly more: readonly Offer[]
  readonly declined: readonly { readonly format: SetupFormat; readonly reason: ExportRefusal }[]
  /** What the app could take and nobody here makes. */
  readonly notMade: readonly { readonly format: ImportFormat; readonly reason: NotMade }[]
}

export function chooseOffers(input: ClientExport, reader: Reader): Offers {
  const declined: { format: SetupFormat; reason: ExportRefusal }[] = []
  const offers = candidatesFor(input.client).flatMap(({ format, audience, way }): readonly Offer[] => {
    const asked = askExporter(format, input)
    if (asked.kind === 'declined') {
      declined.push({ format, reason: asked.reason })
      return []
    }
    return deliveriesOf(format, input, reader).map((by) => ({
      format,
      by,
      audience,
      ...(way ? { way } : {}),
      needsAddress: holdsContent(by) && (asked.kind === 'needs-address' || wantsAddress(format, input)),
    }))
  })
  const ordered = inOrder(offers, input.client, reader)
  const first = ordered.find((offer) => leads(offer, reader))
  return {
    ...(first ? { first } : {}),
    more: ordered.filter((offer) => offer !== first),
    declined,
    notMade: notMadeFor(input.client, reader),
  }
}

interface Candidate {
  readonly format: SetupFormat
  readonly audience: Audience
  readonly way?: ImportWay
}

function candidatesFor(client: CurrentClient): readonly Candidate[] {
  const own = client.imports.flatMap((way): readonly Candidate[] => {
    const answer = answerFor(way.format, client.id)
    if ('notMade' in answer) return []
    return answer.formats.map((format) => ({ format, audience: answer.audience, way }))
  })
  return [...own, ...FOR_EVERY_APP.map((format) => ({ format, audience: 'person' as const }))]
}

type Asked =
  { readonly kind: 'ready' | 'needs-address' } | { readonly kind: 'declined'; readonly reason: ExportRefusal }

/** With an address in its place, so that nobody types theirs to be told that there is nothing. */
function askExporter(format: SetupFormat, input: ClientExport): Asked {
  const exporter = SETUP_EXPORTERS[format]
  const { account } = input
  if (!isForEveryApp(format)) {
    if (account.bridge) return { kind: 'declined', reason: 'server-on-this-computer' }
    if (account.incoming.security === 'none' || account.outgoing.security === 'none')
      return { kind: 'declined', reason: 'unencrypted' }
  }
  const supported = exporter.supports(input)
  if (supported.ok) return { kind: 'ready' }
  if (supported.error !== 'needs-address') return { kind: 'declined', reason: supported.error }
  const address = someAddress(input)
  const supportedThen = address ? exporter.supports(forAddress(input, address)) : supported
  return supportedThen.ok || supportedThen.error === 'needs-address'
    ? { kind: 'needs-address' }
    : { kind: 'declined', reason: supportedThen.error }
}

function someAddress({ domain }: ClientExport): EmailAddress | undefined {
  const parsed = parseEmailAddress(`name@${domain ?? 'example.com'}`)
  return parsed.ok ? parsed.value : undefined
}

/** Without it a device would ask for it and then for each user name: more to type than here. */
function wantsAddress(format: SetupFormat, { account }: ClientExport): boolean {
  return format === 'apple-profile' && !account.address
}

function forAddress(input: ClientExport, address: EmailAddress): ClientExport {
  const account = { ...input.account, address }
  return { ...input, account, windows: resolveWindows(input.client, account) }
}

/** Whether whoever gets hold of it can read the address in it. */
export function holdsAddress({ format, by }: Pick<Offer, 'format' | 'by'>): boolean {
  return holdsContent(by) && format !== 'thunderbird-isp'
}

/** The others lead to something that has no address in it. */
function holdsContent({ kind }: Delivery): boolean {
  return kind === 'download' || kind === 'scan-file'
}

/** On the device itself a code comes last: no phone can scan its own screen. */
function inOrder(offers: readonly Offer[], client: CurrentClient, { platform }: Reader): readonly Offer[] {
  const isHere = client.platforms.some((one) => one === platform)
  const isLast = ({ by }: Offer) => isHere && by.kind === 'scan-file'
  const own = offers.filter(({ format }) => !isForEveryApp(format))
  return [
    ...own.filter((offer) => !isLast(offer)),
    ...own.filter(isLast),
    ...offers.filter(({ format }) => isForEveryApp(format)),
  ]
}

/** Nobody has an account by one of these alone: it sends only, or fetches only. */
const HALVES = ['msmtp', 'mbsync'] as const satisfies readonly SetupFormat[]

/**
 * Nothing is better than an app that finds the settings by itself; where it doesn’t, the file in Thunderbird’s own folder
 * is all that there is for Thunderbird on a computer, and who may put it there is said with it.
 */
function leads({ format, audience }: Offer, { automatic }: Reader): boolean {
  if (isForEveryApp(format) || HALVES.some((one) => one === format)) return false
  return audience === 'person' || (format === 'thunderbird-isp' && !automatic)
}

function notMadeFor(client: CurrentClient, { automatic }: Reader): Offers['notMade'] {
  return client.imports.flatMap(({ format }) => {
    const answer = answerFor(format, client.id)
    // The page says already that the app finds the settings.
    const said = automatic && format === 'thunderbird-autoconfig'
    return 'notMade' in answer && !said ? [{ format, reason: answer.notMade }] : []
  })
}
