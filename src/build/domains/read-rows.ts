import { closeSync, openSync, readSync } from 'node:fs'
import { parseHostname, type Hostname, type HostnameProblem } from '../../domain/address/hostname.ts'

export interface DomainRow {
  readonly line: number
  readonly domain: Hostname
  readonly provider: string
}

/** Whose domains are named already, and whom a row may name. */
export interface KnownNames {
  readonly providers: ReadonlySet<string>
  /** By domain, the id of the provider whose record names it. */
  readonly owners: ReadonlyMap<string, string>
}

const MOST_NAMED = 20

const WHY: Readonly<Record<HostnameProblem, string>> = {
  empty: 'is missing',
  'ip-address': 'is an IP address',
  'single-label': 'has no dot',
  'too-long': 'is too long',
  'has-port': 'has a port',
  'has-scheme': 'is a web address',
  'bad-characters': 'holds a character that no domain has',
}

/** What is wrong with a file, line by line: the first of it, and how much more there is. */
export interface RowProblems {
  readonly add: (line: number, problem: string) => void
  /** Stops the build where there are any. */
  readonly settle: () => void
}

export function collectProblems(file: string): RowProblems {
  const named: string[] = []
  let count = 0
  return {
    add(line, problem) {
      count += 1
      if (named.length < MOST_NAMED) named.push(`line ${line}: ${problem}`)
    },
    settle() {
      if (count === 0) return
      const more = count > named.length ? [`and ${count - named.length} more`] : []
      throw new Error(`${file} does not hold:\n${[...named, ...more].join('\n')}`)
    },
  }
}

/** Reads `domain,provider-id` a line, one after the other, however long the file is. What a record names is left out. */
export function* readRows(file: string, known: KnownNames, problems: RowProblems): Generator<DomainRow> {
  let line = 0
  for (const text of readLines(file)) {
    line += 1
    const row = text.trim()
    if (row === '' || row.startsWith('#') || (line === 1 && /^domain,\s*provider$/i.test(row))) continue
    const read = readRow(row, known)
    if (typeof read === 'string') problems.add(line, read)
    else if (read) yield { line, domain: read.domain, provider: read.provider }
  }
}

const CHUNK = 1 << 18

/** Waiting for each of ten million lines would take longer than reading them. A byte order mark is left out. */
function* readLines(file: string): Generator<string> {
  const opened = openSync(file, 'r')
  const decoder = new TextDecoder()
  const buffer = Buffer.alloc(CHUNK)
  let rest = ''
  try {
    for (let read = readSync(opened, buffer); read > 0; read = readSync(opened, buffer)) {
      const lines = (rest + decoder.decode(buffer.subarray(0, read), { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
    yield rest + decoder.decode()
  } finally {
    closeSync(opened)
  }
}

function readRow(
  row: string,
  { providers, owners }: KnownNames,
): Omit<DomainRow, 'line'> | string | undefined {
  const [typed = '', id = '', ...more] = row.split(',').map((cell) => cell.trim())
  if (id === '' || more.length > 0) return `expected “domain,provider-id”, found “${row.slice(0, 100)}”`
  const domain = parseHostname(typed)
  if (!domain.ok) return `the domain “${typed.slice(0, 100)}” ${WHY[domain.error]}`
  if (!providers.has(id)) return `no provider has the id “${id.slice(0, 100)}”`
  const owner = owners.get(domain.value)
  if (owner === undefined) return { domain: domain.value, provider: id }
  return owner === id ? undefined : `${domain.value} is already in the record ${owner}`
}
