import { describe, expect } from 'vitest'
import { goldenFiles } from './golden-files.ts'
import { proves } from './proof.ts'
import { tool } from './tools.ts'

const FILES = goldenFiles(/user-agent-configuration\.json$/)
const ZONES = goldenFiles(/\.zone$/)

/** draft-ietf-mailmaint-pacc-03: these keys, and no port anywhere. */
function problemsOf(text: string): readonly string[] {
  const { protocols, authentication, info, ...others } = JSON.parse(text) as Readonly<
    Record<string, Record<string, unknown>>
  >
  const problems = Object.keys(others).map((key) => `another key: ${key}`)
  const hosts = Object.entries(protocols ?? {})
  if (hosts.length === 0) problems.push('no protocol')
  for (const [protocol, server] of hosts) {
    if (!['imap', 'pop3', 'submit'].includes(protocol)) problems.push(`another protocol: ${protocol}`)
    const { host, ...more } = server as Readonly<Record<string, unknown>>
    if (typeof host !== 'string' || !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host))
      problems.push(`${protocol} at ${String(host)}`)
    if (Object.keys(more).length > 0) problems.push(`${protocol} says more: ${Object.keys(more).join()}`)
  }
  if (JSON.stringify(authentication) !== '{"password":true}') problems.push('another way to sign in')
  const { provider, ...moreInfo } = info ?? {}
  if (Object.keys(moreInfo).length > 0) problems.push('more about the provider')
  const { name, shortName } = provider as Readonly<Record<string, unknown>>
  if (typeof name !== 'string' || name === '' || [...name].length > 60) problems.push(`name: ${String(name)}`)
  if (typeof shortName !== 'string' || [...shortName].length > 20)
    problems.push(`short name: ${String(shortName)}`)
  return problems
}

describe('a domain’s automatic configuration', () => {
  for (const { example, path, content } of FILES)
    proves(
      [['user-agent-configuration', 'openssl']],
      `${example}: by the draft, and its digest in the zone`,
      async () => {
        expect(problemsOf(content)).toEqual([])
        const digest = await tool('sh', [
          '-c',
          'openssl dgst -sha256 -binary "$1" | openssl base64',
          'sh',
          path,
        ])
        const zone = ZONES.find((each) => each.example === example)?.content
        expect(zone).toContain(`"v=UAAC1; a=sha256; d=${digest.toString().trim()}"`)
      },
    )
})
