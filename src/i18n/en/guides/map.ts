import type { PortRow } from '../../../domain/ports/ports.ts'

const leg = {
  submission: { name: 'sends', explained: 'Message Submission' },
  relay: { name: 'passes on', explained: 'relay between servers' },
  retrieval: { name: 'reads', explained: 'retrieval' },
} as const satisfies Record<PortRow['role'], { readonly name: string; readonly explained: string }>

export const map = {
  heading: 'The way of a message',
  lead: 'Three stretches, three kinds of port. Your settings decide the first, and how mail that is for you travels the last. The middle one belongs to the providers.',
  stations: ['Your app', 'Your provider', 'The recipient’s provider', 'The recipient’s app'],
  leg,
  encryptionEnds:
    'Encryption covers one stretch at a time: it ends at each station, and begins anew on the next stretch.',
  here: 'this page',
  yours: 'yours',
  yourSetup: 'In your setup, {provider} in {client}, your app sends on {outgoing} and reads on {incoming}.',
  or: 'or',
} as const
