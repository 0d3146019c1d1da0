import { expect, test } from 'vitest'
import { hostname } from '../address/hostname.ts'
import { mailHostDomains } from './mail-host-domains.ts'

test.each([
  ['mx1.in.host.example', ['in.host.example', 'host.example']],
  ['a.b.c.host.example', ['b.c.host.example', 'host.example']],
  ['mx.host.example', ['host.example']],
  ['host.example', ['host.example']],
  ['mx.host.co.uk', ['host.co.uk']],
  ['co.uk', []],
])('whoever runs %s may be known as %j', (exchange, names) => {
  expect(mailHostDomains(hostname(exchange))).toEqual(names)
})
