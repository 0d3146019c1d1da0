import { resolveSetupServers } from '../domain/exporters/apple-profile.ts'
import { chooseProfileServers } from '../domain/exporters/domain-profile.ts'
import type { DomainExport, ExportRefusal, SetupExport } from '../domain/exporters/exporter.ts'
import type { ProfileWords } from '../domain/exporters/mail-profile.ts'
import { findProfileQuestions, type ProfileQuestions } from '../domain/exporters/profile-questions.ts'
import type { ProfileServers } from '../domain/exporters/profile-server.ts'
import type { Result } from '../domain/result.ts'
import type { Areas } from './catalog.ts'
import { format } from './format.ts'

type Text = Areas['profile']

/** Of a file that one person makes for themselves: nobody may take it for the provider’s own. */
export function setupProfileWords(input: SetupExport, text: Text): ProfileWords {
  const { address } = input.account
  const servers = sayable(resolveSetupServers(input))
  return {
    displayName: address ? format(text.nameFor, { address: address.text }) : nameOf(input.serviceName, text),
    description: paragraph(
      describe(servers, findProfileQuestions(servers, address !== undefined), text),
      format(text.notFrom, { provider: input.serviceName }),
    ),
    organization: text.madeBy,
  }
}

/** Of a file that the mail domain itself hands out. */
export function domainProfileWords(input: DomainExport, text: Text): ProfileWords {
  const servers = sayable(chooseProfileServers(input))
  return {
    displayName: nameOf(input.name, text),
    description: describe(servers, findProfileQuestions(servers, false), text),
    organization: input.name,
  }
}

/** Of the same file where this site hands it out, for a provider that it knows. */
export function providerProfileWords(input: DomainExport, text: Text): ProfileWords {
  const words = domainProfileWords(input, text)
  return {
    ...words,
    description: paragraph(words.description, format(text.notFrom, { provider: input.name })),
    organization: text.madeBy,
  }
}

function describe({ incoming, outgoing }: ProfileServers, asked: ProfileQuestions, text: Text): string {
  return paragraph(
    format(text.adds, { incoming: incoming.said.host, outgoing: outgoing.said.host }),
    ...(asked.address ? [text.asksAddress] : []),
    ...(asked.username ? [text.username[asked.username]] : []),
    ...(asked.usernameForSending ? [text.usernameForSending[asked.usernameForSending]] : []),
    text.asks[asked.password],
  )
}

const nameOf = (provider: string, text: Text) => format(text.name, { provider })

const paragraph = (...sentences: readonly string[]) => sentences.join(' ')

/** Who asks for a file’s words has found that there can be one. */
function sayable(servers: Result<ProfileServers, ExportRefusal>): ProfileServers {
  if (!servers.ok) throw new Error(servers.error)
  return servers.value
}
