import { describe, expect, it } from 'vitest'
import { SWITCH_ON, type CurrentClient, type FormField, type FormWindow } from '../domain/clients/client.ts'
import type { IncomingProtocol } from '../domain/ports/ports.ts'
import { appleMailMacos } from './apple-mail-macos.ts'
import { iosMail } from './ios-mail.ts'
import { outlookClassicWindowsWizard } from './outlook-classic-windows-wizard.ts'
import { outlookClassicWindows } from './outlook-classic-windows.ts'
import { outlookMac } from './outlook-mac.ts'
import { outlookMobile } from './outlook-mobile.ts'
import { outlookNewWindows } from './outlook-new-windows.ts'
import { thunderbirdClassicSetup } from './thunderbird-classic-setup.ts'

const CLIENTS: readonly CurrentClient[] = [
  outlookNewWindows,
  outlookClassicWindows,
  outlookClassicWindowsWizard,
  outlookMac,
  outlookMobile,
  thunderbirdClassicSetup,
  appleMailMacos,
  iosMail,
]
const PROTOCOLS: readonly IncomingProtocol[] = ['imap', 'pop3']

const isFor = (item: { readonly only?: IncomingProtocol }, protocol: IncomingProtocol): boolean =>
  item.only === undefined || item.only === protocol

/** The windows that a person who follows the steps fills in, in that order. */
const filled = (client: CurrentClient, protocol: IncomingProtocol): readonly FormWindow[] =>
  client.steps.flatMap((step) =>
    step.do === 'fill' && isFor(step, protocol)
      ? client.windows.filter((window) => window.id === step.window && isFor(window, protocol))
      : [],
  )

const fields = (windows: readonly FormWindow[], protocol: IncomingProtocol): readonly FormField[] =>
  windows.flatMap((window) =>
    window.sections.flatMap((section) => section.fields.filter((field) => isFor(field, protocol))),
  )

const labelled = (client: CurrentClient, protocol: IncomingProtocol, label: string): readonly FormField[] =>
  fields(filled(client, protocol), protocol).filter((field) => field.label === label)

describe.each(CLIENTS)('$name', (client) => {
  it('has a window for every step that fills one, and a step for every window', () => {
    for (const protocol of PROTOCOLS) {
      const named = client.steps.flatMap((step) =>
        step.do === 'fill' && isFor(step, protocol) ? [step.window] : [],
      )
      const drawn = client.windows.filter((window) => isFor(window, protocol)).map((window) => window.id)
      expect([...named].sort()).toEqual([...drawn].sort())
    }
  })

  it.each(PROTOCOLS)('asks for both servers and both ports with %s', (protocol) => {
    const refs = fields(filled(client, protocol), protocol).flatMap((field) =>
      field.value.kind === 'setting' ? [field.value.ref] : [],
    )
    expect(refs).toEqual(
      expect.arrayContaining(['incoming.host', 'incoming.port', 'outgoing.host', 'outgoing.port']),
    )
  })

  it('warns that the port decides where encryption is one switch, and only there', () => {
    const oneSwitch = client.security.tls === SWITCH_ON && client.security.starttls === SWITCH_ON
    expect(client.traps.some((trap) => trap.code === 'one-switch-port-decides')).toBe(oneSwitch)
  })

  it('draws encryption as the switch or the menu that its own words are for', () => {
    const controls = client.windows
      .flatMap((window) => window.sections.flatMap((section) => section.fields))
      .filter((field) => field.value.kind === 'setting' && field.value.ref.endsWith('.security'))
      .map((field) => field.control)
    const expected = client.security.tls === SWITCH_ON ? ['switch', 'checkbox'] : ['menu']
    expect(controls.length).toBeGreaterThan(0)
    for (const control of controls) expect(expected).toContain(control)
  })
})

describe('classic Outlook', () => {
  it.each(PROTOCOLS)('calls both encryptions “Encryption method” with %s', (protocol) => {
    expect(labelled(outlookClassicWindows, protocol, 'Encryption method')).toHaveLength(2)
  })

  it('says SSL/TLS and STARTTLS in its encryption menu', () => {
    expect(outlookClassicWindows.security).toEqual({ tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'None' })
  })

  it('sends people with another user name to the Control Panel dialog, which has a field for it', () => {
    expect(outlookClassicWindows.traps).toContainEqual({
      code: 'ol-classic-no-username-field',
      when: { otherUsername: true },
    })
    expect(labelled(outlookClassicWindows, 'imap', 'User Name:')).toEqual([])
    expect(labelled(outlookClassicWindowsWizard, 'imap', 'User Name:')).toHaveLength(1)
  })

  it.each([outlookClassicWindows, outlookClassicWindowsWizard])('leaves SPA off: $name', (client) => {
    const spa = labelled(client, 'imap', 'Require logon using Secure Password Authentication (SPA)')
    expect(spa.length).toBeGreaterThan(0)
    for (const box of spa) expect(box.value).toEqual({ kind: 'off' })
  })
})

describe('the Control Panel dialog', () => {
  it.each(PROTOCOLS)('ticks outgoing authentication with %s', (protocol) => {
    const boxes = labelled(
      outlookClassicWindowsWizard,
      protocol,
      'My outgoing server (SMTP) requires authentication',
    )
    expect(boxes.map((box) => box.value)).toEqual([{ kind: 'on' }])
  })

  it('has a menu for the incoming encryption with IMAP, and a box with POP3', () => {
    const label = 'Use the following type of encrypted connection:'
    expect(labelled(outlookClassicWindowsWizard, 'imap', label)).toHaveLength(2)
    expect(labelled(outlookClassicWindowsWizard, 'pop3', label)).toHaveLength(1)
  })

  it('can’t sign in on a provider’s page', () => {
    expect(outlookClassicWindowsWizard.capabilities.oauth2).toEqual({ imap: [], pop3: [] })
  })
})

describe('new Outlook and Outlook for phones', () => {
  it.each([outlookNewWindows, outlookMobile])('say that Microsoft logs in: $name', (client) => {
    expect(client.capabilities.throughCloud).toBe('yes')
    expect(client.traps).toContainEqual({ code: 'through-makers-cloud' })
  })

  it('asks for the password for sending in a field of its own', () => {
    const field = labelled(outlookMobile, 'imap', 'SMTP Password')[0]
    expect(field?.value).toEqual({ kind: 'setting', ref: 'outgoing.password' })
  })
})

describe('Apple Mail', () => {
  it('switches automatic connection settings off for both servers on a Mac', () => {
    const boxes = labelled(appleMailMacos, 'imap', 'Automatically manage connection settings')
    expect(boxes.map((box) => box.value)).toEqual([{ kind: 'off' }, { kind: 'off' }])
  })

  it('sets the ports on an iPhone after the account is saved', () => {
    const at = (found: (step: CurrentClient['steps'][number]) => boolean) => iosMail.steps.findIndex(found)
    const saved = at((step) => step.do === 'press' && step.label === 'Save')
    expect(saved).toBeGreaterThan(0)
    expect(at((step) => step.do === 'fill' && step.window === 'primary-server')).toBeGreaterThan(saved)
    expect(at((step) => step.do === 'fill' && step.window === 'advanced')).toBeGreaterThan(saved)
  })

  it('leaves the IMAP path prefix empty, and has none with POP3', () => {
    const prefix = (protocol: IncomingProtocol) =>
      fields(filled(iosMail, protocol), protocol).filter((field) => field.value.kind === 'empty')
    expect(prefix('imap')).toHaveLength(1)
    expect(prefix('pop3')).toEqual([])
  })
})
