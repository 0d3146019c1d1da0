import { findNearMiss } from '../providers/near-miss.ts'
import { hostOwners, isBelow, isWebsite, namedFor, namesOf } from './owner.ts'
import type { CheckAbout } from './about.ts'
import type { Candidate } from './candidates.ts'
import { finding, type Finding } from './finding.ts'
import { isHost } from './fits.ts'
import type { SaidHost } from './said.ts'

/** A host that goes with the server. */
export function explainRightHost(about: CheckAbout, { server, unlisted }: Candidate): Finding {
  if (!about.provider) return finding('host-cannot-know')
  if (unlisted?.host) return finding('host-not-listed')
  return finding(server.host.includes('{account}') ? 'host-varies' : 'as-listed')
}

/** A host that doesn’t: why, as exactly as can be said. */
export function explainWrongHost(about: CheckAbout, said: SaidHost, { server }: Candidate): Finding {
  const { provider, whole, service, index } = about
  if (said.more && (said.name === undefined || !provider || isHost(about, said, server)))
    return said.name ? finding('host-has-more') : unreadable(said)
  if (!said.name) return unreadable(said)
  if (!provider) return finding('host-cannot-know')
  const { name } = said
  const ofTheirs = [...whole.incoming, ...whole.outgoing].filter((each) => isHost(about, said, each))
  const allowed = [...service.incoming, ...service.outgoing]
  if (ofTheirs.some((each) => each.protocol === server.protocol))
    return allowed.some((each) => isHost(about, said, each))
      ? finding('host-of-other-service', { protocol: server.protocol })
      : finding('host-not-allowed')
  const [other] = ofTheirs
  if (other) return finding('host-of-other-service', { protocol: other.protocol })
  if (isWebsite(provider, name)) return finding('host-is-website')
  const [owner] = hostOwners(index, name)
  if (owner) return finding('host-of-other-provider', { other: owner.name })
  const meant = findNearMiss(name, namesOf(provider))
  if (meant) return finding('host-near-miss', { other: meant })
  const protocol = namedFor(name)
  if (protocol && protocol !== server.protocol && isBelow(provider, name))
    return finding('host-of-other-service', { protocol })
  return finding('host-not-theirs')
}

function unreadable({ problem }: SaidHost): Finding {
  if (problem === 'ip-address') return finding('host-ip-address')
  if (problem === 'single-label') return finding('host-single-label')
  return finding('host-unreadable')
}
