import { describe, expect, it } from 'vitest'
import { parseChoice, parseIncomingChoice } from '../domain/account/choice.ts'
import type { ClaimedServer } from '../domain/account/claimed-server.ts'
import { hostname } from '../domain/address/hostname.ts'
import { encodeSetup } from '../domain/link/codec.ts'
import { INITIAL } from '../domain/wizard/state.ts'
import { setupOf } from './link-sync.ts'

type Username = NonNullable<ClaimedServer['username']>
function server(way: string, host: string, username?: Username): ClaimedServer {
  const choice = parseChoice(way)
  if (!choice) throw new Error(way)
  return { ...choice, host: hostname(host), ...(username ? { username } : {}) }
}

function linkOf(servers: readonly ClaimedServer[], incoming?: string): string | undefined {
  const chosen = incoming ? parseIncomingChoice(incoming) : undefined
  const setup = setupOf({
    ...INITIAL,
    service: {
      kind: 'typed',
      typed: {
        domain: hostname('shop.example'),
        inHost: hostname('imap.shop.example'),
        outHost: hostname('smtp.shop.example'),
        username: 'email',
        servers,
      },
      by: 'lookup-listed',
    },
    ...(chosen ? { incoming: chosen } : {}),
  })
  return setup && encodeSetup(setup)
}

const IMAP = 'imap:993:tls'
const POP3 = 'pop3:995:tls'
const SMTP = 'smtp:465:tls'

describe('the link of servers that were found', () => {
  it('has the user name that they want', () => {
    const link = linkOf([
      server(IMAP, 'imap.shop.example', 'localpart'),
      server(SMTP, 'smtp.shop.example', 'localpart'),
    ])
    expect(link).toContain('username=localpart')
  })

  it('has that of the way that was chosen', () => {
    const servers = [
      server(IMAP, 'imap.shop.example'),
      server(POP3, 'pop.shop.example', 'localpart'),
      server(SMTP, 'smtp.shop.example', 'localpart'),
    ]
    expect(linkOf(servers, POP3)).toContain('in-host=pop.shop.example')
    expect(linkOf(servers, POP3)).toContain('username=localpart')
  })

  it('is none where reading and sending want different ones, for it has one', () => {
    const servers = [
      server(IMAP, 'imap.shop.example', 'localpart'),
      server(SMTP, 'smtp.shop.example', 'email'),
    ]
    expect(linkOf(servers)).toBeUndefined()
  })
})
