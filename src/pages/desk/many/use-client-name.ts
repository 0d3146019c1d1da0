import { isClientFamily, isClientId } from '../../../domain/clients/client-ids.ts'
import { useText } from '../../../i18n/text-context.ts'
import type { Facts } from '../../../state/facts.ts'

/** What an app or a family of apps is called. */
export function useClientName({ clients }: Facts): (id: string) => string {
  const { family } = useText('many')
  return (id) => (isClientFamily(id) ? family[id] : isClientId(id) ? clients[id].name : id)
}
