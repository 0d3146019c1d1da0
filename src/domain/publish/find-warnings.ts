import { isMisleading } from '../address/misleading-name.ts'
import { isSpecialUse } from '../address/special-use.ts'
import { hostname } from '../address/hostname.ts'
import { portOfService } from '../ports/port-queries.ts'
import { findTakenNames } from '../exporters/dns-records.ts'
import type { DomainExport } from '../exporters/exporter.ts'
import { PUBLISH_WARNINGS, type PublishWarning } from './problem.ts'

/** Above it, apps and the drafts for them cut a service’s name (draft-ietf-mailmaint-autoconfig: 60 characters). */
const COMFORTABLE_NAME = 60

/** In a fixed order, the weightiest first. */
export function findPublishWarnings(input: DomainExport): readonly PublishWarning[] {
  const { domain, name, incoming, outgoing } = input
  const servers = [...incoming, ...outgoing]
  const names = [
    domain,
    ...servers.map(({ host }) => hostname(host)),
    ...(input.webHost ? [input.webHost] : []),
  ]
  const holds = {
    'mixed-scripts': names.some(isMisleading),
    'only-pop3': incoming.every(({ protocol }) => protocol === 'pop3'),
    'file-name-taken': findTakenNames(input).length > 0,
    'incoming-starttls-only': incoming.every(({ security }) => security === 'starttls'),
    'outgoing-starttls-only': outgoing.every(({ security }) => security === 'starttls'),
    'spare-port': outgoing.some(({ port }) => (port as number) === portOfService('ms-v-worlds')),
    'only-oauth2': servers.some(({ auth }) => auth.every((method) => method === 'oauth2')),
    'long-name': [...name].length > COMFORTABLE_NAME,
    'starts-with-www': domain.startsWith('www.'),
    'special-use': names.some(isSpecialUse),
  } satisfies Record<PublishWarning, boolean>
  return PUBLISH_WARNINGS.filter((warning) => holds[warning])
}
