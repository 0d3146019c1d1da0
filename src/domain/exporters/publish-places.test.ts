import { describe, expect, it } from 'vitest'
import { CLIENTS } from '../../clients/registry.ts'
import { hostname } from '../address/hostname.ts'
import { DOMAIN_EXAMPLES } from './example-exports.ts'
import { DOMAIN_FORMATS } from './exporter.ts'
import { placesOf, PUBLISH_REMARKS, readersOf, remarksOn } from './publish-places.ts'
import { DOMAIN_EXPORTERS } from './registry.ts'

const domain = hostname('example.test')
const clients = Object.values(CLIENTS)

describe('where a domain’s files go', () => {
  it('is below the domain, by https, and ends with the file’s own name', () => {
    for (const format of DOMAIN_FORMATS) {
      const fileName = DOMAIN_EXPORTERS[format].fileName(DOMAIN_EXAMPLES['domain-imap-465'])
      for (const { url } of placesOf(format, { domain })) {
        const { protocol, host, pathname, href } = new URL(url)
        expect([protocol, href]).toEqual(['https:', url])
        expect(`.${host}`).toMatch(/\.example\.test$/)
        expect(pathname.split('/').at(-1)).toBe(fileName)
      }
    }
  })

  it('has Autodiscover where the SRV record leads, each address once', () => {
    const urls = (web: string) =>
      placesOf('autodiscover', { domain, webHost: hostname(web) }).map(({ url, alone }) => [url, alone])
    const path = '/autodiscover/autodiscover.xml'
    const both = [
      [`https://example.test${path}`, false],
      [`https://autodiscover.example.test${path}`, true],
    ]
    expect(urls('web.example.net')).toEqual([...both, [`https://web.example.net${path}`, false]])
    expect(urls('example.test')).toEqual(both)
    expect(urls('autodiscover.example.test')).toEqual(both)
  })

  it('is asked for by the apps whose own files say so', () => {
    expect(readersOf('autoconfig', clients)).toEqual(
      expect.arrayContaining([
        'thunderbird-account-hub',
        'thunderbird-android',
        'k9-mail',
        'evolution',
        'kmail',
      ]),
    )
    // It asks Thunderbird’s list only.
    expect(readersOf('autoconfig', clients)).not.toContain('geary')
    expect(readersOf('srv-zone', clients)).toContain('evolution')
    expect(readersOf('srv-zone', clients)).not.toContain('thunderbird-account-hub')
    expect(readersOf('autodiscover', clients)).toEqual(['outlook-classic-windows'])
    expect(readersOf('user-agent-configuration', clients)).toEqual([])
  })

  it('comes with what Outlook does without a user name, where that is wrong', () => {
    const said = (example: keyof typeof DOMAIN_EXAMPLES) =>
      remarksOn('autodiscover', DOMAIN_EXAMPLES[example])
    expect(said('domain-imap-465')).toContain('outlook-takes-local-part')
    expect(said('domain-local-part')).not.toContain('outlook-takes-local-part')
  })

  it('comes with what Thunderbird makes of the spare port, where there is no other', () => {
    const said = (example: keyof typeof DOMAIN_EXAMPLES) =>
      remarksOn('autodiscover', DOMAIN_EXAMPLES[example])
    expect(said('domain-other-ports')).toContain('thunderbird-goes-by-port')
    expect(said('domain-imap-587')).not.toContain('thunderbird-goes-by-port')
  })

  it('has no remark that nothing says', () => {
    const said = DOMAIN_FORMATS.flatMap((format) =>
      [DOMAIN_EXAMPLES['domain-imap-465'], DOMAIN_EXAMPLES['domain-other-ports']].flatMap((input) =>
        remarksOn(format, input),
      ),
    )
    expect(new Set(said)).toEqual(new Set(PUBLISH_REMARKS))
  })
})
