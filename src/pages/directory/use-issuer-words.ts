import type { Issuer } from '../../domain/providers/provider.ts'
import { useText } from '../../i18n/text-context.ts'
import { useListWords } from '../../ui/list-words.ts'

export function useIssuerWords(): (issuers: readonly Issuer[]) => string {
  const { issuer: names } = useText('result')
  const list = useListWords()
  return (issuers) => list(issuers.map((issuer) => names[issuer]))
}
