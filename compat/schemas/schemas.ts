import { fileURLToPath } from 'node:url'

const schema = (name: string): string => fileURLToPath(new URL(`${name}.rng`, import.meta.url))

/** Our own, strict: everything in it that a reader would refuse or misread is an error. */
export const SCHEMAS = {
  autoconfig: schema('autoconfig'),
  'thunderbird-isp': schema('thunderbird-isp'),
  autodiscover: schema('autodiscover'),
  'outlook-autodiscover': schema('outlook-autodiscover'),
  k9s: schema('k9s'),
} as const
export type SchemaName = keyof typeof SCHEMAS
