import type { LookupParties } from '../../../domain/discovery/parties.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'

/** “Cloudflare and Google”: the two who look the names up. */
export function useWho({ resolvers: [one, other] }: LookupParties): string {
  const text = useText('lookup')
  return format(text.who, { one: one.name, other: other.name })
}
