import { chownSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { SETUP_EXAMPLES } from '../../src/domain/exporters/example-exports.ts'
import { resolvePlainAccount, type PlainAccount } from '../../src/domain/exporters/plain-account.ts'
import { run } from '../clients/run.ts'
import { labFolder } from '../lab/folder.ts'
import { exampleFolder, mailbox, type Mailbox } from '../lab/mailboxes.ts'
import { DOMAIN } from '../lab/places.ts'
import { APPS, placeOf, type App, type AppName } from './apps.ts'
import { goldenFiles } from './golden-files.ts'
import { isDelivered, makeHome, placeFile } from './home.ts'
import { proves } from './proof.ts'

const PROGRAMS = Object.keys(APPS) as AppName[]
let letters = 200

/** The example’s file, placed where the program looks for it. */
function homeWith(example: string, name: AppName, content: string) {
  const home = makeHome(`${example}-${name}`)
  placeFile(home.folder, placeOf(APPS[name]), content)
  return home
}

/** A letter that lies in somebody’s mailbox, put there as a Maildir wants it: whole, and in one step. */
function leaveLetter(username: string, subject: string): void {
  const folder = labFolder('mail', exampleFolder(username))
  for (const part of ['', 'cur', 'new', 'tmp']) {
    mkdirSync(`${folder}/${part}`, { recursive: true })
    chownSync(`${folder}/${part}`, 1000, 1000)
  }
  const name = subject.replaceAll(/\W+/g, '-')
  const sender = `jane@${DOMAIN}`
  writeFileSync(
    `${folder}/tmp/${name}`,
    `From: ${sender}\nTo: ${sender}\nSubject: ${subject}\n\nof the lab\n`,
  )
  chownSync(`${folder}/tmp/${name}`, 1000, 1000)
  renameSync(`${folder}/tmp/${name}`, `${folder}/new/${name}`)
}

/** What somebody else’s library makes of the sender. */
async function senderOf(
  letter: string,
): Promise<{ readonly name: string; readonly address: string; readonly envelope: string }> {
  const { text, code } = await run({ program: '/usr/bin/python3', args: ['-c', SENDER], input: letter })
  if (code !== 0) throw new Error(text)
  return JSON.parse(text) as Awaited<ReturnType<typeof senderOf>>
}
const SENDER = `
import email, email.header, email.utils, json, re, sys
letter = email.message_from_string(sys.stdin.read())
name, address = email.utils.parseaddr(re.sub(r"\\r?\\n(?=\\s)", "", letter["From"]))
name = str(email.header.make_header(email.header.decode_header(name)))
print(json.dumps({"name": name, "address": address, "envelope": letter["Return-Path"].strip("<>")}))
`

function findPlain(example: string): PlainAccount | undefined {
  const plain = resolvePlainAccount(SETUP_EXAMPLES[example as keyof typeof SETUP_EXAMPLES].account)
  return plain.ok ? plain.value : undefined
}

async function sendsAsWritten(
  example: string,
  { incoming, address, name: person }: PlainAccount,
  name: AppName,
  content: string,
  box: Mailbox,
): Promise<void> {
  const subject = `letter of ${example} by ${name}`
  const { sends }: App = APPS[name]
  await sends?.(homeWith(example, name, content), {
    to: box.address,
    own: exampleFolder(incoming.username),
    subject,
  })
  const sender = await senderOf(await isDelivered(box.folder, subject))
  const written = `${address.local}@${address.domain}`
  expect(sender.envelope).toBe(written)
  if (name === 'msmtp') return
  expect(sender).toMatchObject({ address: written, ...nameBy(name, person) })
}

function nameBy(name: AppName, person: string | undefined): { readonly name?: string } {
  // Without one, Mutt takes the name that the computer has for whoever is logged in.
  if (person === undefined) return {}
  // aerc writes no such sign into a header, whatever the person’s name is (aerc 0.14, lib/format: AddressForHumans).
  return { name: name === 'aerc' ? person.replaceAll('"', "'").replaceAll('\\', '') : person }
}

describe.each(PROGRAMS)('%s', (name) => {
  const { sends, reads, format }: App = APPS[name]
  for (const { example, content } of goldenFiles(new RegExp(`-${format}\\.conf$`))) {
    const plain = findPlain(example)
    // Only its own half is known there.
    if (!plain) continue
    const { incoming, outgoing } = plain
    const box = mailbox(++letters, 'email', 'email')
    // aerc 0.14 wants a word for STARTTLS that 0.15 knows no more.
    if (sends && !(name === 'aerc' && outgoing.security === 'starttls'))
      proves([[format, name]], `${example}: sends, under the name and address that were written`, () =>
        sendsAsWritten(example, plain, name, content, box),
      )
    if (reads)
      proves([[format, name]], `${example}: receives`, async () => {
        const subject = `left for ${name} in ${example}`
        leaveLetter(incoming.username, subject)
        await reads(homeWith(`${example}-reads`, name, content), subject)
      })
  }
})
