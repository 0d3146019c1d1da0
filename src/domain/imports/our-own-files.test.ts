import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { SETUP_EXAMPLES } from '../exporters/example-exports.ts'
import { resolvePlainAccount, type PlainServer } from '../exporters/plain-account.ts'
import type { ImportedFile, ImportedServer } from './imported.ts'
import { readFile } from './read-file.ts'
import { FILE_REMARKS, SERVER_REMARKS } from './remarks.ts'

const GOLDEN = new URL('../exporters/golden/', import.meta.url)
const OURS = readdirSync(GOLDEN, { recursive: true })
  .map(String)
  .filter((name) => /\.mobileconfig$|\.xml$/.test(name))

function read(name: string): ImportedFile {
  const result = readFile(new Uint8Array(readFileSync(new URL(name, GOLDEN))))
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

test('there are files of ours to be read', () => {
  expect(OURS.length).toBeGreaterThan(20)
})

describe('what this site writes has nothing serious in it', () => {
  test.each(OURS)('%s', (name) => {
    const { format, accounts, remarks, contents } = read(name)
    const servers = accounts.flatMap(({ incoming, outgoing }) => [...incoming, ...outgoing])
    const serious = [
      ...remarks.filter(({ code }) => FILE_REMARKS[code] === 'bad'),
      ...servers.flatMap((server) => server.remarks.filter(({ code }) => SERVER_REMARKS[code] === 'bad')),
    ]
    // For servers of anybody’s own, Thunderbird can’t sign in so before version 155.
    const isRefused = format === 'autoconfig' && name.includes('oauth2-only')
    expect(serious).toEqual(isRefused ? [{ code: 'thunderbird-refuses', why: 'no-incoming' }] : [])
    expect(contents).toEqual([])
    expect(accounts).toHaveLength(1)
  })
})

describe('what this site writes for a person is read as it was meant', () => {
  const setups = Object.entries(SETUP_EXAMPLES).flatMap(([example, { account }]) => {
    const plain = resolvePlainAccount(account)
    const files = OURS.filter((name) => name.startsWith(`${example}/`))
    return plain.ok ? files.map((name) => ({ name, plain: plain.value })) : []
  })

  const meant = ({ protocol, host, port, security }: PlainServer) => ({ protocol, host, port, security })
  /** A profile only says that it is on, where the table doesn’t know the port. */
  const found = ({ protocol, host, port, security }: ImportedServer, { security: wanted }: PlainServer) => ({
    protocol,
    host: host.kind === 'name' ? host.name : host.kind,
    port: port.kind === 'port' ? port.port : port.kind,
    security: 'said' in security ? (security.said === 'on' ? wanted : security.said) : security.kind,
  })

  test.each(setups)('$name', ({ name, plain }) => {
    const [account] = read(name).accounts
    for (const side of ['incoming', 'outgoing'] as const) {
      const [server] = account?.[side] ?? []
      expect(server && found(server, plain[side])).toEqual(meant(plain[side]))
    }
  })
})
