import { describe, expect, test } from 'vitest'
import type { CurrentClient, FormField, Label, PerProtocol } from '../domain/clients/client.ts'
import { ANDROID_NOTES } from '../domain/clients/notes/android.ts'
import { DESKTOP_NOTES } from '../domain/clients/notes/desktop.ts'
import { ANDROID_NOTE_TEXT } from '../i18n/en/notes/android.ts'
import { DESKTOP_NOTE_TEXT } from '../i18n/en/notes/desktop.ts'
import { bluemail } from './bluemail.ts'
import { emClient } from './em-client.ts'
import { fairemail } from './fairemail.ts'
import { gmailAndroid } from './gmail-android.ts'
import { k9Mail } from './k9-mail.ts'
import { mailbird } from './mailbird.ts'
import { mailspring } from './mailspring.ts'
import { samsungEmail } from './samsung-email.ts'
import { spark } from './spark.ts'
import { thunderbirdAndroid } from './thunderbird-android.ts'

const clients: readonly CurrentClient[] = [
  gmailAndroid,
  thunderbirdAndroid,
  k9Mail,
  samsungEmail,
  fairemail,
  emClient,
  mailbird,
  spark,
  bluemail,
  mailspring,
]

const isLabel = (label: PerProtocol<Label>): label is Label => typeof label === 'string' || !('imap' in label)
const isCertain = (label: PerProtocol<Label>): boolean =>
  isLabel(label) ? typeof label === 'string' : isCertain(label.imap) || isCertain(label.pop3)
const sectionsOf = (client: CurrentClient) => client.windows.flatMap(({ sections }) => sections)
const fieldsOf = (client: CurrentClient): readonly FormField[] =>
  sectionsOf(client).flatMap(({ fields }) => fields)

describe.each(clients.map((client) => [client.name, client] as const))('%s', (_name, client) => {
  test('its steps fill its windows, and each window at least once', () => {
    const filled = client.steps.flatMap((step) => (step.do === 'fill' ? [step.window] : []))
    expect(new Set(filled)).toEqual(new Set(client.windows.map(({ id }) => id)))
  })

  test.each(['imap', 'pop3'] as const)('%s has a place for both servers', (protocol) => {
    if (client.capabilities.protocols[protocol] === 'no') return
    const refs = client.windows
      .filter(({ only }) => only === undefined || only === protocol)
      .flatMap(({ sections }) => sections.flatMap(({ fields }) => fields))
      .filter(({ only }) => only === undefined || only === protocol)
      .flatMap(({ value }) => (value.kind === 'setting' ? [value.ref] : []))
    for (const side of ['incoming', 'outgoing'] as const) {
      expect(refs).toEqual(
        expect.arrayContaining([`${side}.host`, `${side}.port`, `${side}.security`, `${side}.username`]),
      )
    }
  })
})

test('an app of low confidence has no label that looks certain', () => {
  const low = clients.filter(({ confidence }) => confidence === 'low')
  expect(low.map(({ id }) => id)).toEqual(['samsung-email', 'mailbird', 'bluemail'])
  for (const client of low) {
    const labels = [
      ...fieldsOf(client).map(({ label }) => label),
      ...client.windows.map(({ title }) => title),
      ...sectionsOf(client).flatMap(({ heading }) => (heading === undefined ? [] : [heading])),
      ...client.steps.flatMap((step): readonly PerProtocol<Label>[] =>
        step.do === 'open' ? step.path : 'label' in step ? [step.label] : [],
      ),
    ]
    expect(labels.filter(isCertain), client.name).toEqual([])
  }
})

test('Samsung Email calls STARTTLS TLS, and says so', () => {
  expect(samsungEmail.security.starttls).toEqual({ text: 'TLS', unverified: true })
  expect(samsungEmail.security.tls).toEqual({ text: 'SSL', unverified: true })
  expect(samsungEmail.traps.map(({ code }) => code)).toContain('samsung-tls-means-starttls')
})

test('eM Client’s STARTTLS is “Force usage of SSL/TLS”', () => {
  expect(emClient.security.starttls).toEqual({ text: 'Force usage of SSL/TLS', unverified: true })
})

test('of these, only Spark and Mailspring have no POP3', () => {
  const without = clients.filter(({ capabilities }) => capabilities.protocols.pop3 === 'no')
  expect(without.map(({ name }) => name)).toEqual(['Spark', 'Mailspring'])
})

test('Spark’s one box means TLS and STARTTLS alike, so the port must decide', () => {
  expect(spark.security.tls).toBe(spark.security.starttls)
  expect(spark.traps.map(({ code }) => code)).toContain('one-switch-port-decides')
})

test('Thunderbird for Android and K-9 Mail differ in name and start, not in windows', () => {
  expect(k9Mail.windows).toBe(thunderbirdAndroid.windows)
  expect(thunderbirdAndroid.family).toBe('thunderbird')
  expect(k9Mail).not.toHaveProperty('family')
  expect(k9Mail.steps[1]).not.toEqual(thunderbirdAndroid.steps[1])
})

test('none of these signs in by OAuth2 for POP3', () => {
  expect(clients.filter(({ capabilities }) => capabilities.oauth2.pop3.length > 0)).toEqual([])
})

test('every remark about Android and desktop apps is used by an app', () => {
  const used = new Set<string>(
    clients.flatMap(({ traps, steps }) => [
      ...traps.map(({ code }) => code),
      ...steps.flatMap((step) => (step.do === 'note' ? [step.code] : [])),
    ]),
  )
  expect([...ANDROID_NOTES, ...DESKTOP_NOTES].filter((code) => !used.has(code))).toEqual([])
})

test('no remark writes a port number', () => {
  const texts = Object.values({ ...ANDROID_NOTE_TEXT, ...DESKTOP_NOTE_TEXT })
  expect(texts.filter((text) => /\b(25|110|143|465|587|993|995|2525)\b/.test(text))).toEqual([])
})
