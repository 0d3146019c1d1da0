import type { Fetched } from '../discovery/document.ts'
import { readConfigurationReport } from '../discovery/read-configuration-report.ts'
import type { AskedRecords } from '../discovery/record-answer.ts'
import { sha256Base64 } from '../exporters/digest.ts'
import { userAgentConfiguration } from '../exporters/user-agent-configuration.ts'
import { digestsOf } from './compare-digest.ts'
import type { DocumentFacts } from './compare-documents.ts'
import type { DocumentRemark, DocumentRow } from './document-row.ts'
import { DIGEST_LABEL } from './published-questions.ts'
import { findRecords } from './found-records.ts'

type FetchedDocument = Extract<Fetched, { readonly kind: 'document' }>

/** The automatic configuration: by its bytes against the digest in the DNS, by its servers against what should be. */
export function compareConfiguration(
  fetched: FetchedDocument,
  { domain, input }: DocumentFacts,
  asked: readonly AskedRecords[],
): Pick<DocumentRow, 'standing' | 'remarks'> {
  const { bytes } = fetched.document
  const report = readConfigurationReport(fetched, { digests: [], proof: { kind: 'web' } })
  if (report.kind !== 'servers') {
    const problem = report.kind === 'failed' && 'code' in report.problem ? report.problem.code : 'unreadable'
    const code = problem === 'is-page' || problem === 'no-servers' ? problem : 'unreadable'
    return { standing: 'different', remarks: [{ code: 'problem', problem: { code } }] }
  }
  const theirs = report.servers.map(({ host, port }) => `${host}:${port}`)
  const digest = digestRemark(
    sha256Base64(bytes),
    digestsOf(findRecords(asked).at(`${DIGEST_LABEL}.${domain}`, 'TXT')),
  )
  const isMade = input && userAgentConfiguration.supports(input).ok
  if (!isMade) return { standing: 'not-compared', remarks: [{ code: 'names', servers: theirs }, ...digest] }
  const ours = hostsOf(userAgentConfiguration.render(input, undefined))
  const said = new Set<string>(report.servers.map(({ host }) => host))
  const lacks = ours.filter((host) => !said.has(host))
  const names = [...said].filter((host) => !ours.includes(host))
  const remarks: readonly DocumentRemark[] = [
    ...(lacks.length > 0 ? [{ code: 'lacks', servers: lacks } as const] : []),
    ...(names.length > 0 ? [{ code: 'names', servers: names } as const] : []),
    ...digest,
  ]
  return { standing: remarks.length === 0 ? 'as-it-should-be' : 'different', remarks }
}

/** What nobody could ask for says nothing. */
function digestRemark(own: string, digests: readonly string[] | undefined): readonly DocumentRemark[] {
  if (!digests) return []
  if (digests.length === 0) return [{ code: 'no-digest' }]
  return digests.includes(own) ? [] : [{ code: 'digest-differs' }]
}

/** Of a document that was made here. */
function hostsOf(document: string): readonly string[] {
  const { protocols } = JSON.parse(document) as {
    readonly protocols: Readonly<Record<string, { readonly host: string }>>
  }
  return [...new Set(Object.values(protocols).map(({ host }) => host))]
}
