import { commands } from './guides/commands.ts'
import { map } from './guides/map.ts'
import { missing } from './guides/missing.ts'
import { comparisonText, page } from './guides/page.ts'
import { table } from './guides/table.ts'
import { wire } from './guides/wire.ts'

/** The guides to the ports and all that stands around them. The guides’ own text is in `src/guides`. */
export const guides = { page, comparison: comparisonText, wire, map, commands, table, missing } as const
