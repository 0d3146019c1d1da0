import { hasSignInPage } from '../clients/thunderbird-sign-in.ts'
import { oauth2Only, type Objection } from './published-servers.ts'

/** For one such server without another way to sign in, Thunderbird refuses the whole file (readFromXML.sys.mjs, `readAuthentication`). */
export const oauth2OfUnknown: Objection = (server) =>
  oauth2Only(server) && !hasSignInPage(server.host) ? 'oauth2' : undefined
