import type { ImportedServer } from './imported.ts'

/** STARTTLS behind a server that is encrypted from the first byte is no weakness: it is what an app falls back to. */
export function forgiveFallbacks(servers: readonly ImportedServer[]): readonly ImportedServer[] {
  return servers.map((server, place) => {
    const hasBetter = servers
      .slice(0, place)
      .some(({ protocol, security }) => protocol === server.protocol && isImplicit(security))
    return hasBetter
      ? { ...server, remarks: server.remarks.filter(({ code }) => code !== 'starttls') }
      : server
  })
}

const isImplicit = (security: ImportedServer['security']): boolean =>
  'said' in security && security.said === 'tls'
