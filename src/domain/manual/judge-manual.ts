import type { Hostname, HostnameProblem } from '../address/hostname.ts'
import { namedFor } from '../check/owner.ts'
import { fieldOf, SIDES, type Side } from '../check/said.ts'
import { allowsHost, type Organisation } from '../organisation/organisation.ts'
import { findPortRow } from '../ports/port-queries.ts'
import type { Protocol, Security } from '../ports/ports.ts'
import type { ProviderIndex } from '../providers/provider-index.ts'
import { judgeHost, type HostCode, type HostFinding } from './judge-host.ts'
import { judgeWay, WAY_CODES, type WayCode, type WayFinding, type Weight } from './judge-way.ts'
import {
  hostOf,
  readManualForm,
  saidWay,
  type ManualField,
  type ManualForm,
  type SaidWay,
} from './manual-form.ts'
import { mendsFor, type WayMend } from './mend-way.ts'

export type ManualCode =
  | Exclude<WayCode, 'as-registered'>
  | HostCode
  | HostnameProblem
  | 'host-not-allowed'
  | 'port-not-a-number'
  | 'sides-exchanged'

/** What one press changes in the form. */
export type Mend = Partial<ManualForm>

/** Something to say about what was typed. `refused`: it can’t be; `said`: the person may keep it. */
export interface ManualFinding extends Omit<WayFinding, 'code'>, Omit<HostFinding, 'code'> {
  readonly field: ManualField
  readonly code: ManualCode
  readonly weight: Exclude<Weight, 'fine'>
  readonly port?: number
  readonly security?: Security
  /** What the port, or the server’s name, is for. */
  readonly protocol?: Protocol
  readonly mends: readonly Mend[]
}

export interface ManualAbout {
  readonly domain: Hostname
  readonly index: ProviderIndex
  readonly organisation?: Organisation | undefined
}

/** All that is to be said about the form, in its order. */
export function judgeManual(form: ManualForm, about: ManualAbout): readonly ManualFinding[] {
  const findings = SIDES.flatMap((side) => [...hostFindings(form, side, about), ...wayFindings(form, side)])
  const exchanged = findExchanged(form, findings)
  const rest = exchanged ? findings.filter(({ code }) => !OF_OTHER_DIRECTION.includes(code)) : findings
  return onceForEach([...(exchanged ? [exchanged] : []), ...rest])
}

function hostFindings(form: ManualForm, side: Side, about: ManualAbout): readonly ManualFinding[] {
  const field = fieldOf(side, 'host')
  const refused = (code: ManualCode): readonly ManualFinding[] => [
    { field, code, weight: 'refused', mends: [] },
  ]
  const host = hostOf(form, side)
  if (!host.ok) return refused(host.error)
  if (!allowsHost(about.organisation, host.value)) return refused('host-not-allowed')
  const { protocols } = saidWay(readManualForm(form), side)
  const found = judgeHost(about.index, { host: host.value, side, protocols, domain: about.domain })
  if (!found) return []
  const mends = found.other && allowsHost(about.organisation, found.other) ? [{ [field]: found.other }] : []
  return [{ ...found, field, weight: 'said', mends }]
}

function wayFindings(form: ManualForm, side: Side): readonly ManualFinding[] {
  const said = readManualForm(form)
  const field = fieldOf(side, 'port')
  const { port } = said[side]
  if (port && port.number === undefined)
    return [{ field, code: 'port-not-a-number', weight: 'refused', mends: [] }]
  const way = saidWay(said, side)
  const { code, ...found } = judgeWay(way)
  const weight = WAY_CODES[code]
  const row = way.port === undefined ? undefined : findPortRow(way.port)
  if (code === 'as-registered' || weight === 'fine') return []
  return [
    {
      ...found,
      code,
      weight,
      field: way.port === undefined || ABOUT_SECURITY.includes(code) ? fieldOf(side, 'security') : field,
      ...(way.port === undefined ? {} : { port: way.port }),
      ...(row ? { protocol: row.protocol } : {}),
      ...(way.security ? { security: way.security } : {}),
      mends: mendsFor(way)
        .filter(({ protocol }) => protocol === undefined || isNamedFor(form, side, protocol))
        .map((mend) => changesOf(way, mend)),
    },
  ]
}

/** Whether the server’s own name says nothing else. */
function isNamedFor(form: ManualForm, side: Side, protocol: Protocol): boolean {
  const host = hostOf(form, side)
  return !host.ok || [undefined, protocol].includes(namedFor(host.value))
}

const ABOUT_SECURITY: readonly WayCode[] = [
  'starttls-on-tls-port',
  'tls-on-starttls-port',
  'cleartext-on-tls-port',
  'cleartext',
]

function changesOf({ side }: SaidWay, { protocol, port, security }: WayMend): Mend {
  return {
    ...(protocol ? { protocol } : {}),
    ...(port === undefined ? {} : { [fieldOf(side, 'port')]: String(port) }),
    ...(security ? { [fieldOf(side, 'security')]: security } : {}),
  }
}

const OF_OTHER_DIRECTION: readonly ManualCode[] = ['host-of-other-direction', 'port-of-other-direction']

/** Both directions have what belongs to the other: they were exchanged, and one press puts both right. */
function findExchanged(form: ManualForm, findings: readonly ManualFinding[]): ManualFinding | undefined {
  const both = (code: ManualCode) =>
    findings.filter((finding) => finding.code === code).length === SIDES.length
  const hosts = both('host-of-other-direction')
  const ports = both('port-of-other-direction')
  if (!hosts && !ports) return undefined
  const parts = [...(hosts ? (['host'] as const) : []), ...(ports ? (['port', 'security'] as const) : [])]
  const mend = Object.fromEntries(
    parts.flatMap((part) => [
      [`incoming.${part}`, form[`outgoing.${part}`]],
      [`outgoing.${part}`, form[`incoming.${part}`]],
    ]),
  ) as Mend
  return {
    field: hosts ? 'incoming.host' : 'incoming.port',
    code: 'sides-exchanged',
    weight: ports ? 'refused' : 'said',
    mends: [mend],
  }
}

/** Two servers of one provider are one thing to say. */
function onceForEach(findings: readonly ManualFinding[]): readonly ManualFinding[] {
  const isSame = (one: ManualFinding, other: ManualFinding) =>
    one.code === 'host-known' && other.code === 'host-known' && one.provider?.id === other.provider?.id
  return findings.filter(
    (finding, place) => !findings.slice(0, place).some((other) => isSame(other, finding)),
  )
}
