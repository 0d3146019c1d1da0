import { parseHostname } from '../address/hostname.ts'
import { portOfService } from '../ports/port-queries.ts'
import { PORTS } from '../ports/ports.ts'
import {
  AUTHS_SAID,
  CHECK_FIELDS,
  SECURITIES_SAID,
  type CheckField,
  type SaidHost,
  type SaidPort,
  type SaidSettings,
  type SaidSide,
  type Side,
} from './said.ts'

/** The fields as they stand in the form; empty: not said. */
export type CheckForm = { readonly [F in CheckField]: string }

export const EMPTY_CHECK_FORM: CheckForm = Object.fromEntries(
  CHECK_FIELDS.map((field) => [field, '']),
) as Record<CheckField, string>

/** Full-width digits, marks that turn the text around, and spaces that nobody sees: none of them was meant. */
export function cleanText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .trim()
}

export function readCheckForm(form: CheckForm): SaidSettings {
  const protocol = form.protocol === 'imap' || form.protocol === 'pop3' ? form.protocol : undefined
  return {
    ...(protocol ? { protocol } : {}),
    incoming: readSide(form, 'incoming'),
    outgoing: readSide(form, 'outgoing'),
  }
}

function readSide(form: CheckForm, side: Side): SaidSide {
  const hostText = cleanText(form[`${side}.host`])
  const { host, port: behind } = readHost(hostText)
  const portText = cleanText(form[`${side}.port`])
  const port = portText === '' ? behind : readPort(portText)
  const security = SECURITIES_SAID.find((one) => one === form[`${side}.security`])
  const auth = AUTHS_SAID.find((one) => one === form[`${side}.auth`])
  const username = cleanText(form[`${side}.username`])
  return {
    ...(host ? { host } : {}),
    ...(port ? { port } : {}),
    ...(security ? { security } : {}),
    ...(username === '' ? {} : { username }),
    ...(auth ? { auth } : {}),
  }
}

/** `imaps://jane@imap.example.com:993/` as people copy it: the name, and the port behind it. */
const HOST_WITH_MORE = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^@/\s]*@)?([^:/\s@]+)(?::(\d{1,5}))?(?:\/.*)?$/i

function readHost(text: string): { readonly host?: SaidHost; readonly port?: SaidPort } {
  if (text === '') return {}
  const [, bare = text, behind] = HOST_WITH_MORE.exec(text) ?? []
  const parsed = parseHostname(bare)
  const more = bare.length !== text.length
  const host: SaidHost = parsed.ok
    ? { text: bare, name: parsed.value, more }
    : { text: bare, problem: parsed.error, more }
  return { host, ...(behind ? { port: readPort(behind) } : {}) }
}

/** What people call the services beside the names that are registered. */
const ALSO_CALLED: ReadonlyMap<string, (typeof PORTS)[number]['service']> = new Map([
  ['smtps', 'submissions'],
  ['ssmtp', 'submissions'],
])

function readPort(text: string): SaidPort {
  const number = Number(text)
  if (/^\d{1,5}$/.test(text) && number >= 1 && number <= 65_535) return { text, number }
  const word = text.toLowerCase()
  const named = PORTS.find(({ service }) => service === word)?.service ?? ALSO_CALLED.get(word)
  return named ? { text, number: portOfService(named) } : { text }
}
