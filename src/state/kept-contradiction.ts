import { parseHostname, type Hostname } from '../domain/address/hostname.ts'
import type { NamesToCheck } from '../domain/discovery/name-check.ts'
import type { DnsContradiction } from '../domain/link/contradiction.ts'
import { putDraft, readDraft } from './drafts.ts'

const RECORDS: readonly DnsContradiction['record'][] = ['other-servers', 'none-offered', 'mail-elsewhere']

const keyOf = ({ domain, receivers }: NamesToCheck): string =>
  ['dns', domain, ...receivers.map(({ side, host }) => `${side}:${host}`)].join(' ')

/** For this tab: a reload doesn’t bring back what the domain’s own DNS has contradicted. */
export function keepContradiction(names: NamesToCheck, { record, provider, named }: DnsContradiction): void {
  putDraft(keyOf(names), [record, provider?.id ?? '', ...named].join(' '))
}

export function readContradiction(names: NamesToCheck): DnsContradiction | undefined {
  const [kept, id = '', ...hosts] = readDraft(keyOf(names))?.split(' ') ?? []
  const record = RECORDS.find((one) => one === kept)
  if (!record) return undefined
  const provider = names.providers.byId.get(id)
  const named = hosts.flatMap((host): readonly Hostname[] => {
    const parsed = parseHostname(host)
    return parsed.ok ? [parsed.value] : []
  })
  const { domain } = names
  return { kind: 'contradicted', by: 'dns', record, domain, named, ...(provider ? { provider } : {}) }
}
