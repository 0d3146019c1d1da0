import { readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { DOMAIN_EXAMPLES } from '../../../domain/exporters/example-exports.ts'
import { hostname } from '../../../domain/address/hostname.ts'
import type { DomainExport } from '../../../domain/exporters/exporter.ts'
import { publishChecks } from '../../../domain/publish/checks.ts'
import { archiveName } from '../../../domain/publish/entries.ts'
import { isMade, publishFormats } from '../../../domain/publish/published.ts'
import { loadArea } from '../../../i18n/catalog.ts'
import { domainProfileWords } from '../../../i18n/profile-words.ts'
import { composeArchive } from './archive-words.ts'
import { packArchive } from './pack-archive.ts'

const publish = await loadArea('en', 'publish')
const profile = await loadArea('en', 'profile')
const publishedOf = (input: DomainExport) =>
  publishFormats(input, (about) => domainProfileWords(about, profile))
const archiveOf = (input: DomainExport) => composeArchive(input, publishedOf(input), publish)
const pathsOf = (input: DomainExport) => archiveOf(input).map(({ path }) => path)

const GOLDEN = '../../../domain/publish/golden'
const EXAMPLES = ['domain-everything', 'domain-starttls-only', 'domain-special-characters'] as const
/** The files of the formats themselves have goldens beside their exporters. */
const ours = EXAMPLES.flatMap((example) =>
  archiveOf(DOMAIN_EXAMPLES[example])
    .filter(({ path }) => !/^(web|dns)\//.test(path))
    .map((entry) => ({ ...entry, file: `${example}/${entry.path}` })),
)

describe('everything in one archive', () => {
  it.each(ours)('is what it was, byte for byte: $file', async ({ file, content }) => {
    await expect(content).toMatchFileSnapshot(`${GOLDEN}/${file}`)
  })

  it('leaves no golden file that nothing makes', () => {
    const folder = fileURLToPath(new URL(GOLDEN, import.meta.url))
    const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(`${folder}/${path}`).isFile())
      .map((path) => path.replaceAll('\\', '/'))
    expect(kept.filter((path) => ours.every(({ file }) => file !== path))).toEqual([])
  })

  it('has each file where it goes', () => {
    const www = 'web/var/www/mail-settings-example.test'
    expect(pathsOf(DOMAIN_EXAMPLES['domain-imap-465'])).toEqual([
      'README.txt',
      'dns/example.test.zone',
      `${www}/mail/config-v1.1.xml`,
      `${www}/.well-known/autoconfig/mail/config-v1.1.xml`,
      `${www}/autodiscover/autodiscover.xml`,
      `${www}/.well-known/user-agent-configuration.json`,
      `${www}/example.test.mobileconfig`,
      'nginx/etc/nginx/snippets/mail-settings-example.test.conf',
      'nginx/etc/nginx/sites-available/mail-settings-example.test',
      'apache/etc/apache2/conf-available/mail-settings-example.test.conf',
      'apache/etc/apache2/sites-available/mail-settings-example.test.conf',
      'caddy/etc/caddy/mail-settings-example.test.caddyfile',
    ])
  })

  it('leaves out what a format declines, and says why in its text', () => {
    const [readme] = archiveOf(DOMAIN_EXAMPLES['domain-starttls-only'])
    expect(pathsOf(DOMAIN_EXAMPLES['domain-starttls-only']).join()).not.toContain('user-agent-configuration')
    expect(readme?.content.replaceAll('\n', ' ')).toContain(publish.refusal['starttls-only'])
  })

  it('tells nginx’s owner of the line that long names need', () => {
    const siteOf = (length: number) => {
      const domain = hostname(`${'a'.repeat(length - 8)}.example`)
      const files = archiveOf({ ...DOMAIN_EXAMPLES['domain-imap-465'], domain })
      return files.find(({ path }) => path.startsWith('nginx/etc/nginx/sites-available/'))?.content
    }
    expect(siteOf(32)).not.toContain('bucket')
    expect(siteOf(33)).toContain('\n# server_names_hash_bucket_size 128;\n')
  })

  it('has neither files nor a web server’s configuration where every format declines', () => {
    expect(pathsOf(DOMAIN_EXAMPLES['domain-unencrypted'])).toEqual(['README.txt'])
  })

  it('is the same bytes for the same input, in every time zone, and is read back whole', () => {
    const entries = archiveOf(DOMAIN_EXAMPLES['domain-special-characters'])
    const packed = packArchive(entries)
    const before = process.env['TZ']
    process.env['TZ'] = 'Pacific/Kiritimati'
    expect(packArchive(entries)).toEqual(packed)
    process.env['TZ'] = before
    const read = Object.entries(unzipSync(packed)).map(([path, bytes]) => ({
      path,
      content: strFromU8(bytes),
    }))
    expect(read).toEqual(entries)
    expect(archiveName(DOMAIN_EXAMPLES['domain-idn'])).toBe('mail-settings-xn--bcher-kva.example.zip')
  })

  it('puts what the service is called into the formats alone, which escape it', () => {
    const { name } = DOMAIN_EXAMPLES['domain-special-characters']
    const holding = archiveOf(DOMAIN_EXAMPLES['domain-special-characters'])
      .filter(({ content }) => content.includes(name))
      .map(({ path }) => path.split('/')[0])
    expect(holding.filter((folder) => folder !== 'web')).toEqual([])
  })
})

describe('what to check afterwards', () => {
  const input = DOMAIN_EXAMPLES['domain-everything']
  const checks = publishChecks(input, publishedOf(input).filter(isMade)).flatMap(([, these]) => these)

  it('asks for every record, file and certificate', () => {
    const commands = checks.map(({ command }) => command).join('\n')
    for (const name of ['_imaps._tcp', '_pop3._tcp', '_submissions._tcp', '_ua-auto-config', 'autoconfig'])
      expect(commands).toMatch(new RegExp(`^dig \\+short \\w+ ${name}\\.example\\.test$`, 'm'))
    for (const file of publishedOf(input).filter(isMade))
      for (const { url } of file.places) expect(commands).toContain(url)
    for (const { host, port } of [...input.incoming, ...input.outgoing])
      expect(commands).toContain(`-connect ${host}:${port} `)
  })

  it('asks for Autodiscover and a certificate at the web server that the SRV record leads to', () => {
    const posted = 'https://www.example.test/autodiscover/autodiscover.xml'
    const commands = checks.map(({ command }) => command)
    expect(commands.filter((command) => command.endsWith(` ${posted}`))).toHaveLength(1)
    expect(commands.filter((command) => command.includes(' www.example.test:443 '))).toHaveLength(1)
  })

  it('begins TLS as the port does', () => {
    const of = (port: number) => checks.find(({ command }) => command.includes(`:${port} `))?.command
    expect(of(993)).not.toContain('-starttls')
    expect(of(110)).toContain('-starttls pop3')
    expect(of(587)).toContain('-starttls smtp')
  })
})
