import { describe, expect, test } from 'vitest'
import { HANDOUT_LANGUAGES, isHandoutLanguage, loadHandoutWords } from '../../i18n/handout/languages.ts'
import { EXAMPLE_PROVIDER } from '../providers/example-provider.ts'
import { renderChat, renderEmail, renderSubject, renderTicket, type Handout } from './handout.ts'

const [incoming] = EXAMPLE_PROVIDER.incoming
const [outgoing] = EXAMPLE_PROVIDER.outgoing
const HANDOUT: Handout = {
  link: 'https://mail.example.net/setup/#v=1&provider=example&client=thunderbird',
  site: 'https://mail.example.net/',
  provider: 'Example Mail',
  client: 'Thunderbird',
  asksFirst: false,
  ...(incoming ? { incoming } : {}),
  ...(outgoing ? { outgoing } : {}),
}
const languages = Object.keys(HANDOUT_LANGUAGES).filter(isHandoutLanguage)

describe.each(languages)('in %s', (language) => {
  test('every text has the link, whole and once, and no place left to be filled in', async () => {
    const words = await loadHandoutWords(language)
    for (const handout of [HANDOUT, { ...HANDOUT, name: 'Zoë', asksFirst: true }])
      for (const text of [renderEmail, renderChat, renderTicket].map((render) => render(handout, words))) {
        expect(text.split(handout.link)).toHaveLength(2)
        expect(text).not.toMatch(/[{}]/)
        expect(text).toContain(handout.site)
        expect(text.includes(words.asksFirst)).toBe(handout.asksFirst)
      }
    expect(renderSubject(HANDOUT, words)).toContain('Example Mail')
  })

  test('the ticket has the servers', async () => {
    const ticket = renderTicket(HANDOUT, await loadHandoutWords(language))
    expect(ticket).toContain('(IMAP): `imap.example.com`')
    expect(ticket).toContain('(SMTP): `smtp.example.com`')
  })
})

test('a name can’t begin a line of its own, or be read as Markdown', async () => {
  const words = await loadHandoutWords('en')
  const hostile = {
    ...HANDOUT,
    name: 'Jane\nBcc: eve@evil.example',
    provider: '[x](https://evil.example)\n# Hi',
  }
  expect(renderEmail(hostile, words).split('\n')).toHaveLength(renderEmail(HANDOUT, words).split('\n').length)
  expect(renderSubject(hostile, words)).not.toContain('\n')
  expect(renderTicket(hostile, words)).toContain('\\[x\\]')
})
