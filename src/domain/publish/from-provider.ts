import type { IncomingServer, OutgoingServer, Server } from '../account/settings.ts'
import type { ProviderEntry } from '../providers/provider.ts'
import { YES, type PublishForm } from './publish-form.ts'
import { choiceOfWay, isGoodWay, rowOfWay, WAYS, type Way } from './ways.ts'

/** The server of a record that answers in this way; none where the record has none, or only the customer knows its name. */
function serverOfWay(
  { incoming, outgoing }: ProviderEntry,
  way: Way,
): IncomingServer | OutgoingServer | undefined {
  const { protocol, port, security } = choiceOfWay(way)
  const all: readonly (IncomingServer | OutgoingServer)[] = [...incoming, ...outgoing]
  return all.find(
    (server) => server.protocol === protocol && server.port === port && server.security === security,
  )
}

/** Whether anything of this provider can be published by a domain of somebody else’s. */
export function canStartFrom(provider: ProviderEntry): boolean {
  const found = WAYS.filter((way) => serverOfWay(provider, way))
  return (
    found.some((way) => rowOfWay(way).protocol === 'smtp') &&
    found.some((way) => rowOfWay(way).protocol !== 'smtp')
  )
}

/** The form with a provider’s servers in it. A way that the table calls old is ticked only where its protocol has no other. */
export function startFrom(form: PublishForm, provider: ProviderEntry): PublishForm {
  const servers = WAYS.map((way) => ({ way, server: serverOfWay(provider, way) }))
  const offered = servers.filter(({ server }) => server).map(({ way }) => way)
  const isTicked = (way: Way) =>
    offered.includes(way) &&
    (isGoodWay(way) || !offered.some((other) => isGoodWay(other) && sameProtocol(way, other)))
  const first = firstServer(provider)
  return {
    ...form,
    ...Object.fromEntries(servers.map(({ way }) => [`use-${way}`, isTicked(way) ? YES : ''])),
    ...Object.fromEntries(servers.map(({ way, server }) => [`host-${way}`, server && hostText(server)])),
    ...(first ? { username: first.username, signIn: first.auth.join(' ') } : {}),
    ...Object.fromEntries(
      servers.map(({ way, server }) => [
        `login-${way}`,
        server && first && loginText(server) !== loginText(first) ? loginText(server) : undefined,
      ]),
    ),
    from: provider.id,
    looked: undefined,
  }
}

/** How people sign in at the provider, for the form. */
export const providerSignIn = (provider: ProviderEntry): string | undefined =>
  firstServer(provider)?.auth.join(' ')

const firstServer = (provider: ProviderEntry): Server | undefined =>
  WAYS.map((way) => serverOfWay(provider, way)).find((server) => server !== undefined)

const loginText = ({ username, auth }: Server): string => [username, ...auth].join(' ')

const sameProtocol = (one: Way, other: Way): boolean => rowOfWay(one).protocol === rowOfWay(other).protocol

/** What only the customer knows of a name can’t be filled in: they type it. */
const hostText = ({ host }: Server): string => (host.includes('{account}') ? '' : host)
