import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect } from 'vitest'
import { CLIENTS } from '../../src/clients/registry.ts'
import { loadProviders } from '../../src/data/load-providers.ts'
import { domainProfile } from '../../src/domain/exporters/domain-profile.ts'
import { profileProblems } from '../../src/domain/exporters/example-apple-keys.ts'
import { readPlist } from '../../src/domain/exporters/example-plist.ts'
import { signCommand } from '../../src/domain/exporters/sign-command.ts'
import { findProviderProfile, PROFILE_CLIENT } from '../../src/domain/exporters/provider-profile.ts'
import { profile } from '../../src/i18n/en/profile.ts'
import { providerProfileWords } from '../../src/i18n/profile-words.ts'
import { caFile, chainFile } from '../lab/certificates.ts'
import { goldenFiles } from './golden-files.ts'
import { makeHome, placeFile } from './home.ts'
import { proves } from './proof.ts'
import { labFile, tool } from './tools.ts'

interface Profile {
  readonly name: string
  readonly content: string
}

const EXAMPLES: readonly Profile[] = goldenFiles(/\.mobileconfig$/).map(({ example, content }) => ({
  name: example,
  content,
}))

/** As the site hands them out, one for each provider that can have one. */
const STATIC: readonly Profile[] = loadProviders(
  fileURLToPath(new URL('../../src/data/providers', import.meta.url)),
).flatMap((provider) => {
  const found = findProviderProfile(provider, CLIENTS[PROFILE_CLIENT])
  if (!found.ok) return []
  const { input } = found.value
  return [{ name: provider.id, content: domainProfile.render(input, providerProfileWords(input, profile)) }]
})

/** Apple’s own form and back: what a reader of property lists made of ours, written down by its writer. */
async function throughPlistutil({ name, content }: Profile): Promise<string> {
  const xml = labFile(`${name}.mobileconfig`, content)
  const binary = labFile(`${name}.bplist`, '')
  await tool('plistutil', ['-i', xml, '-o', binary])
  expect(readFileSync(binary).subarray(0, 8).toString()).toBe('bplist00')
  const back = labFile(`${name}.back.plist`, '')
  await tool('plistutil', ['-i', binary, '-o', back])
  return readFileSync(back, 'utf8')
}

async function isRead(each: Profile): Promise<void> {
  const read = readPlist(await throughPlistutil(each))
  expect(read).toEqual(readPlist(each.content))
  expect(profileProblems(read)).toEqual([])
}

describe('a profile', () => {
  for (const each of EXAMPLES)
    proves([['mobileconfig', 'plistutil']], `${each.name}, by Apple’s list of keys`, () => isRead(each))
  proves(
    [['mobileconfig of each provider', 'plistutil']],
    `all ${STATIC.length}, by Apple’s list of keys`,
    async () => {
      expect(STATIC.length).toBeGreaterThan(200)
      for (const each of STATIC) await isRead(each)
    },
  )
})

const FILE = 'example.test.mobileconfig'

describe('a signed profile', () => {
  for (const { name, content } of EXAMPLES)
    proves(
      [['mobileconfig', 'openssl']],
      `${name}, signed by the command that the page prints, and verified`,
      async () => {
        const { command, certificate, key, chain, signedFile } = signCommand(FILE)
        const home = makeHome(`sign-${name}`).folder
        for (const part of [certificate, key]) placeFile(home, part, readFileSync(chainFile('mail'), 'utf8'))
        placeFile(home, chain, readFileSync(caFile(), 'utf8'))
        placeFile(home, FILE, content)
        await tool('sh', ['-c', `cd "$1" && ${command}`, 'sh', home])
        const signed = join(home, signedFile)
        const purpose = ['-binary', '-inform', 'der', '-purpose', 'any']
        const verified = await tool('openssl', [
          'cms',
          '-verify',
          ...purpose,
          '-CAfile',
          caFile(),
          '-in',
          signed,
        ])
        expect(verified.toString()).toBe(content)
      },
    )
})
