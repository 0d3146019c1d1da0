import { describe, expect, it } from 'vitest'
import { SETUP_EXPORTERS } from '../../src/domain/exporters/registry.ts'
import { mailbox, type Mailbox } from '../lab/mailboxes.ts'
import { PASSWORD } from '../lab/places.ts'
import { setupOf } from './account.ts'
import { APPS, placeOf, type App, type AppName } from './apps.ts'
import { findCombinations, type Combination } from './combinations.ts'
import { curlReads, curlSends, SHEET_CLIENT } from './curl.ts'
import { isDelivered, makeHome, placeFile } from './home.ts'
import { proves } from './proof.ts'

const COMBINATIONS = findCombinations()
let mailboxes = 0
const newMailbox = ({ username }: Combination) => mailbox(++mailboxes, username.incoming, username.outgoing)
const subjectOf = ({ folder }: Mailbox) => `letter for ${folder}`

/** The file, placed where the program looks for it; nothing in it is changed. */
function homeWith(combination: Combination, box: Mailbox, name: AppName) {
  const { format, client }: App = APPS[name]
  const setup = setupOf(combination, box, client)
  const { supports, render } = SETUP_EXPORTERS[format]
  expect(supports(setup)).toEqual({ ok: true, value: true })
  const content = render(setup, undefined)
  expect(content).not.toContain(PASSWORD)
  const home = makeHome(`${box.folder}-${name}`)
  placeFile(home.folder, placeOf(APPS[name]), content)
  return home
}

async function sends(combination: Combination, box: Mailbox, name: AppName): Promise<void> {
  const { sends }: App = APPS[name]
  const home = homeWith(combination, box, name)
  await sends?.(home, { to: box.address, own: box.folder, subject: subjectOf(box) })
  await isDelivered(box.folder, subjectOf(box))
}

async function reads(combination: Combination, box: Mailbox, name: AppName): Promise<void> {
  const { reads }: App = APPS[name]
  await reads?.(homeWith(combination, box, name), subjectOf(box))
}

const isKnown = ({ username }: Combination) =>
  username.incoming !== 'custom' && username.outgoing !== 'custom'
const isImap = ({ incoming }: Combination) => incoming.protocol === 'imap'

describe('every combination that the wizard recommends is logged in to, sends, and receives what was sent', () => {
  it('is a whole list', () => {
    expect(COMBINATIONS.length).toBeGreaterThan(30)
  })

  for (const combination of COMBINATIONS) {
    const { name } = combination
    const sheet = newMailbox(combination)
    proves([['settings-text', 'curl']], name, async () => {
      const setup = setupOf(combination, sheet, SHEET_CLIENT)
      await curlSends(setup, sheet, subjectOf(sheet))
      await isDelivered(sheet.folder, subjectOf(sheet))
      await curlReads(setup, sheet, subjectOf(sheet))
    })
    if (!isKnown(combination)) continue

    const pair = newMailbox(combination)
    if (isImap(combination))
      proves(
        [
          ['msmtp', 'msmtp'],
          ['mbsync', 'mbsync'],
        ],
        name,
        async () => {
          await sends(combination, pair, 'msmtp')
          await reads(combination, pair, 'mbsync')
        },
      )
    else
      proves([['msmtp', 'msmtp']], name, async () => {
        await sends(combination, pair, 'msmtp')
        await curlReads(setupOf(combination, pair, SHEET_CLIENT), pair, subjectOf(pair))
      })
    if (!isImap(combination)) continue

    const [alone, other] = [newMailbox(combination), newMailbox(combination)]
    proves([['neomutt', 'neomutt']], name, async () => {
      await sends(combination, alone, 'neomutt')
      await reads(combination, alone, 'neomutt')
    })
    // aerc 0.14 wants a word for sending by STARTTLS that 0.15 knows no more: another one sends.
    const sender = combination.outgoing.security === 'tls' ? 'aerc' : 'msmtp'
    proves([['aerc', 'aerc']], sender === 'aerc' ? name : `${name}, receiving only`, async () => {
      await sends(combination, other, sender)
      await reads(combination, other, 'aerc')
    })
  }
})

describe('what a file can’t say', () => {
  const DECLINES = Object.keys(APPS) as AppName[]
  it.each(DECLINES)(
    '%s declines a user name that only the provider knows, and POP3 where it has none',
    (app) => {
      for (const combination of COMBINATIONS) {
        const { format, client, sends }: App = APPS[app]
        const { ok } = SETUP_EXPORTERS[format].supports(setupOf(combination, newMailbox(combination), client))
        expect(ok, combination.name).toBe(
          isKnown(combination) && (isImap(combination) || (app === 'msmtp' && !!sends)),
        )
      }
    },
  )
})
