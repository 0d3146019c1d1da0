import { findSlippedPort } from '../ports/nearest-port.ts'
import { findPortRow, findStanding, isNotChoice, usualSecurity } from '../ports/port-queries.ts'
import type { Security } from '../ports/ports.ts'
import type { CheckAbout } from './about.ts'
import type { Candidate } from './candidates.ts'
import { finding, type Finding } from './finding.ts'
import { isElsewhere } from './owner.ts'
import type { SaidPort, SaidSide, SecuritySaid } from './said.ts'
import { weighSilence } from './silence.ts'

export function explainRightPort({ provider }: CheckAbout, { server, unlisted, grade }: Candidate): Finding {
  const { port } = server
  if (grade === 'old') return finding('old-only-offer', { port })
  if (grade === 'not-for-apps') return finding('relay-only-offer', { port })
  if (unlisted?.port)
    return provider
      ? finding('port-not-listed', { port: unlisted.port.port, security: unlisted.port.security })
      : finding('port-outside-table', { port })
  return finding(provider ? 'as-listed' : 'as-registered', { port })
}

export function explainWrongPort(
  about: CheckAbout,
  said: SaidPort,
  side: SaidSide,
  { server }: Candidate,
): Finding {
  const port = said.number
  if (port === undefined) return finding('port-not-a-number', { port: server.port })
  const row = findPortRow(port)
  if (!row) {
    const meant = isNotChoice(port) ? undefined : findSlippedPort(port)
    if (meant !== undefined) return finding('port-slip', { port: meant })
    return finding('port-not-for-mail', { port: server.port })
  }
  if (row.protocol !== server.protocol)
    return finding('port-of-other-protocol', { port, protocol: row.protocol })
  if (row.role === 'relay') return finding('port-relay', { port })
  const usual = usualSecurity(row)
  if (side.security === 'tls' && usual === 'starttls') return finding('port-begins-readable', { port })
  if (side.security === 'starttls' && usual === 'tls') return finding('port-begins-encrypted', { port })
  const old = findStanding(row.protocol, port, 'starttls') === 'legacy'
  const theirs = [...about.service.incoming, ...about.service.outgoing].some(
    (each) => each.port === port && each.protocol === server.protocol && each.security !== 'none',
  )
  if (old && (theirs || !about.provider)) return finding('old-port', { port })
  switch (isElsewhere(about, side, server.protocol) ? 'open' : weighSilence(about, server)) {
    case 'telling':
      return finding('port-not-offered', { port })
    case 'likely':
    case 'open':
      return old && server.security === 'tls'
        ? finding('old-port', { port })
        : finding('port-in-no-source', { port: server.port, security: server.security })
  }
}

export function explainRightSecurity(
  { provider }: CheckAbout,
  said: SecuritySaid,
  { server, grade, unlisted }: Candidate,
): Finding {
  if (server.security === 'none')
    return finding(said === 'none' ? 'cleartext-only-offer' : 'stronger-than-listed')
  if (grade === 'old') return finding('old-only-offer', { port: server.port })
  // What is listed is the pair: with a port that isn’t, nobody has listed this encryption.
  if (provider && unlisted?.port) return finding('goes-with-unlisted-port')
  return finding(provider ? 'as-listed' : 'as-registered', { port: server.port })
}

/** `port`: what is thought of the port of this side, where one was said. */
export function explainWrongSecurity(
  about: CheckAbout,
  said: SecuritySaid,
  { server }: Candidate,
  port: Finding | undefined,
): Finding {
  switch (said) {
    case 'none':
    case 'on':
      return finding('cleartext', { port: server.port })
    case 'auto':
      return finding('security-auto', { port: server.port })
    case 'if-available':
      return finding('security-if-available', { port: server.port })
    case 'tls':
    case 'starttls':
      return explainPair(about, said, server, port)
  }
}

function explainPair(
  { service }: CheckAbout,
  said: Security,
  server: Candidate['server'],
  port: Finding | undefined,
): Finding {
  if (port?.reason === 'port-in-no-source')
    return finding('goes-with-listed-port', { port: server.port, security: server.security })
  if (port?.verdict === 'weak')
    return finding('old-with-port', { port: server.port, security: server.security })
  if (port?.verdict === 'wrong')
    return finding('goes-with-port', { port: server.port, security: server.security })
  if (port !== undefined)
    return finding(said === 'starttls' ? 'starttls-on-tls-port' : 'tls-on-starttls-port', {
      port: server.port,
    })
  const offered = [...service.incoming, ...service.outgoing].some(
    (each) => each.protocol === server.protocol && each.security === said,
  )
  return offered
    ? finding('old-with-port', { port: server.port, security: server.security })
    : finding('security-not-offered', { port: server.port, security: server.security })
}
