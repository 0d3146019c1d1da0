import { resolveHost, resolveUsername } from '../account/resolve-server.ts'
import { isOnThisComputer } from '../advice/obstacles.ts'
import type { Server } from '../account/settings.ts'
import { parseEmailAddress } from '../address/email-address.ts'
import type { CheckAbout } from './about.ts'
import type { Candidate } from './candidates.ts'
import {
  PARTS,
  type AuthSaid,
  type Part,
  type SaidHost,
  type SaidSide,
  type SecuritySaid,
  type Side,
} from './said.ts'

/** Which of the things that were said don’t go with this server. */
export function misfits(
  about: CheckAbout,
  side: Side,
  said: SaidSide,
  candidate: Candidate,
): readonly Part[] {
  return PARTS.filter((part) => said[part] !== undefined && !fits(about, side, said, part, candidate))
}

export function fits(
  about: CheckAbout,
  side: Side,
  said: SaidSide,
  part: Part,
  candidate: Candidate,
): boolean {
  const { server } = candidate
  switch (part) {
    case 'host':
      return said.host !== undefined && fitsHost(about, side, said.host, server)
    case 'port':
      return said.port?.number === server.port
    case 'security':
      return fitsSecurity(said.security, server)
    case 'username':
      return fitsUsername(about, said.username ?? '', server)
    case 'auth':
      return said.auth !== undefined && fitsAuth(about, said.auth, server)
  }
}

/** Who has encryption keeps it, also where we have found none at the provider. */
function fitsSecurity(said: SecuritySaid | undefined, { security }: Server): boolean {
  return security === 'none' || said === security || said === 'on'
}

function fitsHost(about: CheckAbout, side: Side, said: SaidHost, server: Server): boolean {
  if (said.more && !takesMore(about, side)) return false
  if (!about.provider) return said.name !== undefined
  return isHost(about, said, server)
}

/** Some apps want the port behind the name, and a file’s line may hold a whole address. */
function takesMore({ client }: CheckAbout, side: Side): boolean {
  const fields =
    client?.windows.flatMap(({ sections }) => sections.flatMap((section) => section.fields)) ?? []
  return fields.some(
    ({ value }) => value.kind === 'compose' || (value.kind === 'host-with-port' && value.side === side),
  )
}

export function isHost({ address }: CheckAbout, { name, text }: SaidHost, server: Server): boolean {
  const typed = name ?? text.toLowerCase()
  const wanted = resolveHost(server, address)
  switch (wanted.kind) {
    case 'known':
      return wanted.text === typed || (typed === 'localhost' && isOnThisComputer(server))
    case 'host-with-your-domain':
    case 'host-with-your-account':
      return (
        typed.length > wanted.before.length + wanted.after.length &&
        typed.startsWith(wanted.before) &&
        typed.endsWith(wanted.after)
      )
    case 'your-address':
    case 'your-local-part':
    case 'your-special-username':
    case 'from-provider':
    case 'nothing':
      return false
  }
}

function fitsUsername(about: CheckAbout, said: string, server: Server): boolean {
  if (!about.provider) return true
  const wanted = resolveUsername(server, about.address)
  switch (wanted.kind) {
    case 'known':
      return said.toLowerCase() === wanted.text.toLowerCase()
    case 'your-address':
      return parseEmailAddress(said).ok
    case 'your-local-part':
    case 'your-special-username':
      return !said.includes('@')
    case 'from-provider':
    case 'nothing':
    case 'host-with-your-domain':
    case 'host-with-your-account':
      return true
  }
}

function fitsAuth(about: CheckAbout, auth: AuthSaid, server: Server): boolean {
  if (!about.provider) return auth !== 'none'
  const password = server.auth.includes('password') || server.auth.includes('app-password')
  switch (auth) {
    case 'password':
    case 'app-password':
      return password
    case 'oauth2':
      return server.auth.includes('oauth2')
    case 'encrypted':
      return server.passwordEncrypted === true
    case 'none':
      return server.auth.includes('none')
    case 'other':
      return true
  }
}
