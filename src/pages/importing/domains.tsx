import type { ReactNode } from 'react'
import type { Hostname } from '../../domain/address/hostname.ts'
import { useText } from '../../i18n/text-context.ts'
import { useListWords } from '../../ui/list-words.ts'
import { Text } from '../../ui/text.tsx'
import { FileWords } from './server-words.tsx'

/** A file may name thousands; nobody reads more than these. */
const MOST = 20

export function Domains({ domains }: { readonly domains: readonly Hostname[] }): ReactNode {
  const text = useText('importing')
  const list = useListWords()
  if (domains.length <= MOST) return <FileWords>{list(domains)}</FileWords>
  const shown = <FileWords>{domains.slice(0, MOST).join(', ')}</FileWords>
  return <Text of={text.moreDomains} with={{ domains: shown, count: domains.length - MOST }} />
}
