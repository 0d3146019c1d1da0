import { spawnSync } from 'node:child_process'

interface Consumer {
  readonly name: string
  /** What prints its version, and where its parts stand in there. Absent: it tells by itself. */
  readonly version?: { readonly line: readonly [string, ...string[]]; readonly at: RegExp }
}

/** The programs that read our files. */
export const CONSUMERS = {
  msmtp: { name: 'msmtp', version: { line: ['msmtp', '--version'], at: /version (\S+)/ } },
  mbsync: { name: 'mbsync', version: { line: ['mbsync', '--version'], at: /isync (\S+)/ } },
  neomutt: { name: 'NeoMutt', version: { line: ['neomutt', '-v'], at: /NeoMutt (\S+)/ } },
  aerc: { name: 'aerc', version: { line: ['aerc', '-v'], at: /aerc (\S+)/ } },
  curl: { name: 'curl', version: { line: ['curl', '-V'], at: /curl (\S+)/ } },
  thunderbird: { name: 'Thunderbird' },
  checkzone: { name: 'named-checkzone', version: { line: ['named-checkzone', '-v'], at: /^([\d.]+)/ } },
  unbound: { name: 'Unbound, asked by Node', version: { line: ['unbound', '-V'], at: /Version (\S+)/ } },
  'unbound-doh': {
    name: 'Unbound, by DNS over HTTPS',
    version: { line: ['unbound', '-V'], at: /Version (\S+)/ },
  },
  'knot-resolver': { name: 'Knot Resolver', version: { line: ['kresd', '--version'], at: /version (\S+)/ } },
  chromium: { name: 'the page in Chromium' },
  plistutil: { name: 'plistutil', version: { line: ['plistutil', '-v'], at: /plistutil (\S+)/ } },
  xmllint: {
    name: 'xmllint, with our strict schema',
    version: { line: ['xmllint', '--version'], at: /libxml version (\d)0?(\d)(\d\d)/ },
  },
  openssl: { name: 'OpenSSL', version: { line: ['openssl', 'version'], at: /OpenSSL (\S+)/ } },
  zbar: { name: 'zbarimg', version: { line: ['zbarimg', '--version'], at: /^(\S+)/ } },
} as const satisfies Readonly<Record<string, Consumer>>
export type ConsumerId = keyof typeof CONSUMERS

const versions = new Map<ConsumerId, string>()

export function versionOf(id: ConsumerId): string {
  const { version }: Consumer = CONSUMERS[id]
  if (!version) return versions.get(id) ?? ''
  const known = versions.get(id)
  if (known !== undefined) return known
  const [program, ...args] = version.line
  const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  const [, ...parts] = version.at.exec(stdout + stderr) ?? []
  if (parts.length === 0) throw new Error(`${program} doesn’t say which version it is: ${stdout}${stderr}`)
  versions.set(id, parts.join('.'))
  return parts.join('.')
}

/** For a program that has said its version itself. */
export function rememberVersion(id: ConsumerId, version: string): void {
  versions.set(id, version)
}
