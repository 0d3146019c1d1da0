import { describe, expect, it } from 'vitest'
import type { Server } from '../account/settings.ts'
import { hostname } from '../address/hostname.ts'
import { receives } from '../advice/example-setup.ts'
import { serviceRecords } from './service-records.ts'
import { zoneLine } from './writers/zone.ts'

const linesOf = (...servers: readonly Server[]) =>
  serviceRecords(hostname('example.test'), 'incoming', servers, 60).map(zoneLine)

const service = (name: string, value: string) => `_${name}._tcp.example.test. 60 IN SRV ${value}`

describe('the records of a domain’s services', () => {
  it('name several servers of a kind in the order given, and a port that isn’t the registered one', () => {
    const lines = linesOf(
      receives('imap', 1993, 'tls', { host: 'second.example.net' }),
      receives('imap', 993, 'tls', { host: 'first.example.net' }),
      receives('pop3', 995, 'tls', { host: 'pop.example.net' }),
    )
    expect(lines).toEqual([
      service('imaps', '0 1 1993 second.example.net.'),
      service('imaps', '10 1 993 first.example.net.'),
      service('imap', '0 0 0 .'),
      service('pop3s', '20 1 995 pop.example.net.'),
      service('pop3', '0 0 0 .'),
    ])
  })

  it('neither name nor deny what runs and can’t be named', () => {
    const lines = linesOf(
      receives('imap', 993, 'tls'),
      receives('imap', 143, 'none'),
      receives('pop3', 995, 'tls', { host: 'm{account}.example.test' }),
    )
    expect(lines).toEqual([service('imaps', '0 1 993 imap.example.com.'), service('pop3', '0 0 0 .')])
  })
})
