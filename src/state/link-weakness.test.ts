import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CLIENTS } from '../clients/registry.ts'
import { loadProviders } from '../data/load-providers.ts'
import { WELL_KNOWN_DOMAINS } from '../data/well-known-domains.ts'
import { hostname } from '../domain/address/hostname.ts'
import { CLIENT_IDS } from '../domain/clients/client-ids.ts'
import { decodeSetup } from '../domain/link/codec.ts'
import { findPortRow } from '../domain/ports/port-queries.ts'
import { makeProviderIndex } from '../domain/providers/lookup.ts'
import type { ServiceAnswer } from '../domain/wizard/state.ts'
import { stateOf } from './link-sync.ts'
import { resolveSituation } from './situation.ts'

const providers = makeProviderIndex(
  loadProviders(fileURLToPath(new URL('../data/providers', import.meta.url))),
  WELL_KNOWN_DOMAINS,
)
const facts = { providers, clients: CLIENTS, asOf: '2026-11' as never }

/** By the security alone, apart from the grades: the later, the weaker. */
const SECURITY = ['tls', 'starttls', 'none']

test('no link makes a weaker setup than what is recommended without its being said', () => {
  const ports = fc.constantFrom(25, 110, 143, 465, 587, 993, 995, 2525, 1143, 10_993)
  const security = fc.constantFrom('tls', 'starttls', 'none')
  const incoming = fc.tuple(fc.constantFrom('imap', 'pop3'), ports, security).map((parts) => parts.join(':'))
  const outgoing = fc.tuple(fc.constant('smtp'), ports, security).map((parts) => parts.join(':'))
  const services = fc.constantFrom<ServiceAnswer>(
    ...[...providers.byId.keys()].map((id) => ({ kind: 'provider', id, by: 'link' }) as const),
    ...Array.from(
      { length: 60 },
      () =>
        ({
          kind: 'typed',
          by: 'link',
          typed: {
            domain: hostname('shop.example'),
            inHost: hostname('imap.shop.example'),
            outHost: hostname('smtp.shop.example'),
            username: 'email',
          },
        }) as const,
    ),
  )
  fc.assert(
    fc.property(
      services,
      fc.constantFrom(...CLIENT_IDS),
      incoming,
      outgoing,
      (service, client, arriving, leaving) => {
        const decoded = decodeSetup(
          `v=1&provider=x&client=${client}&incoming=${arriving}&outgoing=${leaving}`,
        )
        if (!decoded.ok) throw new Error('a link of the grammar was refused')
        const situation = resolveSituation(stateOf(decoded.value, service, false), facts)
        for (const side of ['incoming', 'outgoing'] as const) {
          const chosen = situation[side]
          const recommended = situation.advice?.[side].find((option) => option.recommended)
          if (!chosen || !recommended) continue
          expect(chosen.choice.security).not.toBe('none')
          expect(findPortRow(chosen.choice.port)?.role).not.toBe('relay')
          const weaker =
            SECURITY.indexOf(chosen.choice.security) > SECURITY.indexOf(recommended.choice.security)
          if (weaker) expect(situation.weaker).toContain(side)
        }
      },
    ),
    { numRuns: 3000 },
  )
})
