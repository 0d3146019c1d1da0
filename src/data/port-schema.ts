/** What `/data/ports.json` promises its readers. Used by the build and by tests only. */
import * as v from 'valibot'
import { TRADE_OFFS, type PortRow } from '../domain/ports/ports.ts'

const standingSchema = v.exactOptional(v.picklist(['recommended', 'acceptable', 'legacy', 'never']))
const scoreSchema = v.pipe(
  v.picklist([1, 2, 3, 4, 5]),
  v.description('5 is the best for the person who chooses.'),
)

export const portSchema = v.strictObject({
  port: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65535)),
  service: v.pipe(v.string(), v.description('The name that IANA lists for the TCP port.')),
  protocol: v.picklist(['imap', 'pop3', 'smtp']),
  role: v.picklist(['retrieval', 'submission', 'relay']),
  tlsMode: v.picklist(['implicit', 'starttls']),
  standing: v.pipe(
    v.strictObject({ tls: standingSchema, starttls: standingSchema, none: standingSchema }),
    v.description('What a mail app should think of this port used with each security.'),
  ),
  standards: v.array(v.strictObject({ name: v.string(), url: v.pipe(v.string(), v.url()) })),
  scores: v.strictObject(v.entriesFromList(TRADE_OFFS, scoreSchema)),
  confidentialityInClear: v.exactOptional(scoreSchema),
  blockedBy: v.array(
    v.strictObject({
      by: v.string(),
      source: v.pipe(v.string(), v.url()),
      confidence: v.pipe(
        v.picklist(['verified', 'secondary', 'secondary-old']),
        v.description('Read at its owner, told by somebody else, or told long ago.'),
      ),
    }),
  ),
}) satisfies v.GenericSchema<unknown, PortRow>
