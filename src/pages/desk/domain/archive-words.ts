import type { DomainExport } from '../../../domain/exporters/exporter.ts'
import { signCommand } from '../../../domain/exporters/sign-command.ts'
import { publishChecks } from '../../../domain/publish/checks.ts'
import { archiveEntries, type ArchiveEntry } from '../../../domain/publish/entries.ts'
import { isMade, type Published, type PublishedFile } from '../../../domain/publish/published.ts'
import { renderReadme, type ReadmeWords } from '../../../domain/publish/readme.ts'
import { webServerInput } from '../../../domain/publish/web-files.ts'
import { folderOf, type WebServerInput, type WebServerWords } from '../../../domain/publish/config-text.ts'
import { switchOn, WEB_SERVERS } from '../../../domain/publish/web-server.ts'
import type { Areas } from '../../../i18n/catalog.ts'
import { format } from '../../../i18n/format.ts'

type Text = Areas['publish']

export function webServerWords(input: WebServerInput, { after: text }: Text): WebServerWords {
  return {
    files: format(text.configFiles, { domain: input.domain, path: folderOf(input) }),
    include: includeWords(input, text),
    certificate: text.configCertificate,
    longNames: text.configLongNames,
  }
}

function includeWords({ domain, sites }: WebServerInput, text: Text['after']): string {
  const web = sites.find((site) => site !== domain)
  return web ? format(text.configIncludeWeb, { domain, host: web }) : format(text.configInclude, { domain })
}

/** All that goes into the archive, with its words. */
export function composeArchive(
  input: DomainExport,
  published: readonly Published[],
  text: Text,
): readonly ArchiveEntry[] {
  const files = published.filter(isMade)
  const web = webServerInput(input.domain, files)
  const checks = publishChecks(input, files)
  const readme = (entries: readonly ArchiveEntry[]) =>
    renderReadme(readmeWords(input, published, web, text), checks, entries)
  const entries = archiveEntries(input, files, (web) => webServerWords(web, text))
  return [{ path: 'README.txt', content: readme(entries) }, ...entries]
}

function readmeWords(
  { domain }: DomainExport,
  published: readonly Published[],
  web: WebServerInput | undefined,
  publish: Text,
): ReadmeWords {
  const { readme: text, after, files, refusal } = publish
  const profile = published.filter(isMade).find(isProfile)
  const server = web
    ? [
        { text: format(text.stepFiles, { path: folderOf(web) }) },
        { text: format(text.stepCertificate, { all: web.names.join(', ') }) },
        {
          text: text.stepServer,
          commands: WEB_SERVERS.map((one) => ({ title: after.webServer[one], lines: switchOn(one, web) })),
        },
      ]
    : []
  return {
    title: format(text.title, { domain }),
    made: text.made,
    stepsTitle: text.steps,
    steps: [
      { text: format(text.stepDns, { domain }) },
      ...server,
      ...(profile ? [{ text: text.stepSign, commands: [{ lines: signLines(profile) }] }] : []),
    ],
    checksTitle: after.checkTitle,
    check: after.check,
    notMadeTitle: text.notMade,
    notMade: published.flatMap((one) =>
      one.kind === 'declined' ? [`${files.format[one.format].title}: ${refusal[one.refusal]}`] : [],
    ),
    contentsTitle: text.contents,
  }
}

function signLines({ fileName }: PublishedFile): readonly string[] {
  const { command, replace } = signCommand(fileName)
  return [command, replace]
}

const isProfile = ({ format }: PublishedFile) => format === 'domain-profile'
