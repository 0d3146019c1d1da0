import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { organisationSchema } from '../data/organisation-schema.ts'
import { portSchema } from '../data/port-schema.ts'
import { providerFileSchema, providerSchema } from '../data/provider-schema.ts'
import { renderPortsCsv } from '../domain/ports/ports-csv.ts'
import { PORTS } from '../domain/ports/ports.ts'
import type { Provider } from '../domain/providers/provider.ts'

/** Raised when a reader of the published files would have to change. */
const VERSION = 1

const portsSchema = v.strictObject({ version: v.literal(VERSION), ports: v.array(portSchema) })
const providersSchema = v.strictObject({ version: v.literal(VERSION), providers: v.array(providerSchema) })

/** What JSON Schema can't say (`guard`, `check`) stands in the descriptions. */
function jsonSchema(schema: v.GenericSchema, title: string): object {
  const { $schema, ...rest } = toJsonSchema(schema, { typeMode: 'input', ignoreActions: ['guard', 'check'] })
  return { $schema, title, ...rest }
}

/** For editors: what a file in `src/data/providers/` may hold. */
export const providerFileJsonSchema = (): object => jsonSchema(providerFileSchema, 'A mail provider')

/** The files that the site publishes, by their path. */
export function publishedData(providers: readonly Provider[]): ReadonlyMap<string, string> {
  const json = (value: object) => `${JSON.stringify(value)}\n`
  return new Map([
    ['data/ports.json', json({ version: VERSION, ports: PORTS })],
    ['data/ports.csv', renderPortsCsv()],
    ['data/ports.schema.json', json(jsonSchema(portsSchema, 'The port table'))],
    ['data/providers.json', json({ version: VERSION, providers })],
    ['data/providers.schema.json', json(jsonSchema(providersSchema, 'All mail providers'))],
    ['portolan.schema.json', json(jsonSchema(organisationSchema, 'An organisation’s own copy of Portolan'))],
  ])
}
