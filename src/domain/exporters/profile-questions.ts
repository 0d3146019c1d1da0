import type { UsernameForm } from '../account/settings.ts'
import { hasSamePassword, type ProfileServer, type ProfileServers } from './profile-server.ts'

/** What a device asks when it installs a profile, so that a page can say what to type. */
export interface ProfileQuestions {
  readonly address: boolean
  /** Absent: it stands in the file, or there is none. */
  readonly username?: Exclude<UsernameForm, 'none'>
  /** Only where it is another. */
  readonly usernameForSending?: Exclude<UsernameForm, 'none'>
  readonly password: ProfileServer['signIn']
  /** It asks a second time, for sending. */
  readonly passwordForSending: boolean
}

export function findProfileQuestions(servers: ProfileServers, knowsAddress: boolean): ProfileQuestions {
  const receiving = askedUsername(servers.incoming)
  const sending = askedUsername(servers.outgoing)
  const { incoming, outgoing } = servers
  return {
    address: !knowsAddress,
    ...(receiving ? { username: receiving } : {}),
    ...(sending && sending !== receiving ? { usernameForSending: sending } : {}),
    password: incoming.said.signIn === 'none' ? outgoing.said.signIn : incoming.said.signIn,
    passwordForSending:
      incoming.said.signIn !== 'none' && outgoing.said.signIn !== 'none' && !hasSamePassword(servers),
  }
}

function askedUsername({
  server,
  said,
}: ProfileServers['incoming' | 'outgoing']): Exclude<UsernameForm, 'none'> | undefined {
  return server.username === 'none' || said.signIn === 'none' || said.username !== undefined
    ? undefined
    : server.username
}
