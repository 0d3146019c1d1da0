import type { ReadPlist, ReadPlistDict } from './example-plist.ts'

interface Key {
  readonly type: 'string' | 'integer' | 'boolean' | 'array'
  readonly required?: true
  readonly values?: readonly (string | number)[]
}

const TEXT = { type: 'string' } as const
const SWITCH = { type: 'boolean' } as const
const AUTHENTICATION = {
  type: 'string',
  required: true,
  values: ['EmailAuthNone', 'EmailAuthPassword', 'EmailAuthCRAMMD5', 'EmailAuthNTLM', 'EmailAuthHTTPMD5'],
} as const
const NEEDED = { type: 'string', required: true } as const

/** Of every payload, and of the profile itself: https://github.com/apple/device-management, CommonPayloadKeys.yaml. */
const COMMON = {
  PayloadDescription: TEXT,
  PayloadDisplayName: TEXT,
  PayloadIdentifier: NEEDED,
  PayloadOrganization: TEXT,
  PayloadUUID: NEEDED,
  PayloadVersion: { type: 'integer', required: true, values: [1] },
} as const satisfies Readonly<Record<string, Key>>

/** TopLevel.yaml, as far as a file for everybody may use it: nothing that makes it expire or keeps it from being removed. */
const PROFILE: Readonly<Record<string, Key>> = {
  ...COMMON,
  PayloadContent: { type: 'array', required: true },
  PayloadType: { type: 'string', required: true, values: ['Configuration'] },
}

/** com.apple.mail.managed.yaml, without passwords, S/MIME, VPN and what restricts what the person may do in Mail. */
const MAIL: Readonly<Record<string, Key>> = {
  ...COMMON,
  PayloadType: { type: 'string', required: true, values: ['com.apple.mail.managed'] },
  EmailAccountDescription: TEXT,
  EmailAccountName: TEXT,
  EmailAccountType: { type: 'string', required: true, values: ['EmailTypeIMAP', 'EmailTypePOP'] },
  EmailAddress: TEXT,
  IncomingMailServerAuthentication: AUTHENTICATION,
  IncomingMailServerHostName: NEEDED,
  IncomingMailServerPortNumber: { type: 'integer', required: true },
  IncomingMailServerUseSSL: { type: 'boolean', required: true },
  IncomingMailServerUsername: TEXT,
  OutgoingMailServerAuthentication: AUTHENTICATION,
  OutgoingMailServerHostName: NEEDED,
  OutgoingMailServerPortNumber: { type: 'integer', required: true },
  OutgoingMailServerUseSSL: { type: 'boolean', required: true },
  OutgoingMailServerUsername: TEXT,
  OutgoingPasswordSameAsIncomingPassword: SWITCH,
}

const UUID = /^[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/
const IDENTIFIER = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/

/** For tests: everything in which a profile isn’t one as Apple describes it. `UseSSL` and ports are required of ours. */
export function profileProblems(root: ReadPlist): readonly string[] {
  if (!isDict(root)) return ['no dictionary']
  const { PayloadContent: payloads } = root
  if (!Array.isArray(payloads) || payloads.length !== 1) return ['not one payload']
  const [payload] = payloads
  if (!isDict(payload)) return ['the payload is no dictionary']
  return [...keyProblems(root, PROFILE), ...keyProblems(payload, MAIL), ...ownProblems(root, payload)]
}

/** For tests: the account of a profile. */
export function mailPayload(root: ReadPlist): ReadPlistDict {
  const payloads = isDict(root) ? root['PayloadContent'] : undefined
  const [payload] = Array.isArray(payloads) ? payloads : []
  if (!isDict(payload)) throw new Error('no payload')
  return payload
}

function keyProblems(dict: ReadPlistDict, keys: Readonly<Record<string, Key>>): readonly string[] {
  const missing = Object.keys(keys).filter((key) => keys[key]?.required && !(key in dict))
  const wrong = Object.entries(dict).filter(([key, value]) => {
    const known = keys[key]
    if (!known || typeOf(value) !== known.type || value === '') return true
    return known.values !== undefined && !known.values.some((each) => each === value)
  })
  return [
    ...missing.map((key) => `${key} is missing`),
    ...wrong.map(([key, value]) => `${key} is ${JSON.stringify(value)}`),
  ]
}

function ownProblems(root: ReadPlistDict, payload: ReadPlistDict): readonly string[] {
  const uuids = [root, payload].map((dict) => String(dict['PayloadUUID']))
  const identifiers = [root, payload].map((dict) => String(dict['PayloadIdentifier']))
  const ports = ['Incoming', 'Outgoing'].map((side) => Number(payload[`${side}MailServerPortNumber`]))
  return [
    ...(uuids.every((uuid) => UUID.test(uuid)) && new Set(uuids).size === 2 ? [] : [`UUIDs ${uuids.join()}`]),
    ...(identifiers.every((id) => IDENTIFIER.test(id)) && identifiers[1]?.startsWith(`${identifiers[0]}.`)
      ? []
      : [`identifiers ${identifiers.join()}`]),
    ...(ports.every((port) => port >= 1 && port <= 65_535) ? [] : [`ports ${ports.join()}`]),
    ...(['Incoming', 'Outgoing'].every((side) => payload[`${side}MailServerUseSSL`] === true)
      ? []
      : ['UseSSL is off']),
  ]
}

function typeOf(value: ReadPlist): Key['type'] | 'dict' {
  if (typeof value === 'string') return 'string'
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'number') return 'integer'
  return Array.isArray(value) ? 'array' : 'dict'
}

function isDict(value: ReadPlist | undefined): value is ReadPlistDict {
  return typeof value === 'object' && !Array.isArray(value)
}
