import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { portRow } from '../../domain/ports/port-queries.ts'
import { FINDINGS, SYMPTOM_OF, VERDICTS } from '../../domain/probe/finding.ts'
import { loadArea } from '../../i18n/catalog.ts'
import { TextContext } from '../../i18n/text-context.ts'
import { OutputFindings } from './output-findings.tsx'
import { TestHere } from './test-here.tsx'

const areas = {
  common: await loadArea('en', 'common'),
  guides: await loadArea('en', 'guides'),
  probe: await loadArea('en', 'probe'),
}
const draw = (page: ReactNode): string =>
  renderToStaticMarkup(<TextContext value={{ locale: 'en', areas }}>{page}</TextContext>)

const server = (port: Parameters<typeof portRow>[0], host: string) => ({
  row: portRow(port),
  target: { host, user: 'jane@gmx.example', address: 'jane@gmx.example' },
})

describe('testing from this computer', () => {
  it('asks for the server of a reader whom it doesn’t know', () => {
    const page = draw(<TestHere servers={[]} />)
    expect(page).toContain('Your mail server')
    expect(page).toContain('Test-NetConnection')
    expect(page).toContain('mail.example.com')
  })

  it('fills the reader’s own servers in, and lets them choose among these', () => {
    const page = draw(
      <TestHere servers={[server(993, 'imap.gmx.example'), server(587, 'smtp.gmx.example')]} />,
    )
    expect(page).not.toContain('Your mail server')
    expect(page).toContain('smtp.gmx.example, SMTP, port 587')
    expect(page).toContain('jane@gmx.example')
  })
})

describe('what was found', () => {
  it.each(FINDINGS)('%s is told with what to do, and leads on where there is a page', (code) => {
    const page = draw(<OutputFindings reading={{ findings: [code], tls: {} }} />)
    expect(page).toContain(areas.probe.finding[code].is)
    expect(page).toContain(areas.probe.verdict[VERDICTS[code]])
    expect(page.includes('href="/fix/')).toBe(Object.hasOwn(SYMPTOM_OF, code))
  })

  it('says so where it is nothing', () => {
    expect(draw(<OutputFindings reading={{ findings: [], tls: {} }} />)).toContain(areas.probe.nothing)
  })

  it('shows the certificate as the program told it', () => {
    const tls = { version: 'TLS 1.3', name: 'imap.gmx.example', issuer: 'R12', expires: '2027-02-03' }
    const page = draw(<OutputFindings reading={{ findings: ['tls-fine'], tls }} />)
    for (const said of ['TLS 1.3', 'imap.gmx.example', 'R12', '3 February 2027']) expect(page).toContain(said)
  })
})
