import { describe, expect, it } from 'vitest'
import { SCRIPTS } from '../../guides/wires/scripts.ts'
import { PORTS } from '../ports/ports.ts'
import { portRow } from '../ports/port-queries.ts'
import {
  composeWire,
  portOfScenario,
  SCENARIOS,
  scenariosOf,
  scriptOf,
  type Scenario,
  type Script,
} from './wire.ts'

const scripts: readonly Script[] = Object.values(SCRIPTS)
const pictures = PORTS.flatMap((row) =>
  scenariosOf(row).map((scenario) => ({ port: row.port, scenario, script: SCRIPTS[scriptOf(row)] })),
)
const lines = (script: Script, scenario: Scenario) => composeWire(script, scenario)
const said = (script: Script, scenario: Scenario) => lines(script, scenario).flatMap(({ says }) => says)

describe.each(pictures)('$scenario on port $port', ({ script, scenario }) => {
  it('has something to show, and ends', () => {
    expect(lines(script, scenario).length).toBeGreaterThanOrEqual(3)
    expect(lines(script, scenario).at(-1)?.means).toBe('goodbye')
  })

  it('gives nothing away once encryption is up, and only then', () => {
    const all = lines(script, scenario)
    const handshake = all.findIndex(({ from }) => from === 'both')
    for (const [place, { reads }] of all.entries()) {
      const sealed = handshake >= 0 && place > handshake
      expect(reads === 'nothing', `line ${place}`).toBe(sealed)
    }
  })
})

describe.each(scripts.map((script) => [script.id, script] as const))('%s', (id, script) => {
  const login = script.login.length > 0

  it('is read whole without encryption, and where an app gives in to a removed offer', () => {
    for (const scenario of ['cleartext', 'stripped-gives-in'] as const) {
      const reads = lines(script, scenario).map((line) => line.reads)
      expect(reads.includes('password')).toBe(login)
      expect(reads).toContain('mail')
    }
  })

  it('loses neither password nor mail where the app insists', () => {
    const reads = lines(script, 'stripped-insists').map((line) => line.reads)
    expect(reads).not.toContain('password')
    expect(reads).not.toContain('mail')
    expect(reads).toContain('changes')
  })

  it('loses exactly the offer when it is stripped', () => {
    const changed = lines(script, 'stripped-gives-in').filter(({ removed }) => removed !== '')
    expect(changed).toHaveLength(1)
    expect(changed[0]?.removed).toMatch(/STARTTLS|STLS/)
    expect(said(script, 'stripped-gives-in')).not.toContain('STARTTLS')
  })

  it('asks for the upgrade only where it begins readable', () => {
    const asks = (scenario: Scenario) =>
      lines(script, scenario).some(({ means }) => means === 'asks-to-encrypt')
    expect(SCENARIOS.filter(asks)).toEqual(['starttls'])
  })

  it('begins with the handshake under Implicit TLS, if it has that at all', () => {
    if (id === 'relay') expect(script.opening.inside).toEqual([])
    else expect(lines(script, 'implicit')[0]?.means).toBe('handshake')
  })
})

it('logs in only where the server offers it', () => {
  for (const script of scripts.filter(({ login }) => login.length > 0))
    for (const scenario of ['stripped-gives-in', 'cleartext'] as const)
      expect(said(script, scenario).join(' ')).toMatch(/AUTH|USER/)
})

it('says of what takes place elsewhere where that is', () => {
  expect(portOfScenario(portRow(465), 'stripped-insists')).toBe(587)
  expect(portOfScenario(portRow(993), 'cleartext')).toBe(143)
  expect(portOfScenario(portRow(110), 'implicit')).toBe(995)
  expect(portOfScenario(portRow(2525), 'starttls')).toBe(2525)
})

it('shows each port first as it is meant to be used', () => {
  for (const row of PORTS) expect(scenariosOf(row)[0]).toBe(row.tlsMode)
})

it('sends the password of the example in the spelling that RFC 4616 gives it', () => {
  expect(said(SCRIPTS.submission, 'starttls')).toContain(`AUTH PLAIN ${btoa('\0fred@example.com\0secret')}`)
})
