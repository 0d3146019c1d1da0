import { describe, expect, it } from 'vitest'
import { PORTS } from '../domain/ports/ports.ts'
import { fillPorts } from './fill-ports.ts'

describe('a service’s name in braces', () => {
  it.each(PORTS.map(({ service, port }) => [service, port] as const))('{%s} becomes %i', (service, port) => {
    expect(fillPorts(`on {${service}}, {${service}}`)).toBe(`on ${port}, ${port}`)
  })

  it('is told from one that begins like it', () => {
    expect(fillPorts('{imap}{imaps}{pop3}{pop3s}{smtp}{submission}{submissions}')).toBe(
      '14399311099525587465',
    )
  })

  it('becomes its port in an app’s words too', () => {
    expect(fillPorts('`{imaps}`')).toBe('`993`')
  })

  it('is found however deep it stands, and nothing else is touched', () => {
    const text = {
      one: '{imaps} for {client}',
      list: ['{smtp}', { deep: '{submission}' }],
      993: { line: '{imaps}' },
      none: null,
      count: 7,
      yes: true,
    }
    expect(fillPorts(text)).toEqual({
      one: '993 for {client}',
      list: ['25', { deep: '587' }],
      993: { line: '993' },
      none: null,
      count: 7,
      yes: true,
    })
    expect(text.one).toBe('{imaps} for {client}')
  })

  it('is only one of the table', () => {
    for (const text of ['{nntps}', '{IMAPS}', '{ imaps }', '{imaps', 'imaps', ''])
      expect(fillPorts(text)).toBe(text)
  })
})
