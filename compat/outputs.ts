import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CLIENT_NAMES, type Client } from './clients/clients.ts'
import { clientsOf, FAULTS, type FaultId } from './faults/faults.ts'

const FOLDER = fileURLToPath(new URL('outputs/', import.meta.url))

export interface SavedOutput {
  readonly fault: FaultId
  readonly client: Client
  readonly text: string
}

/** What programs really wrote, kept from a run of the suite: `COMPAT_SAVE=1 npm run test:compat`. */
export function readOutputs(): readonly SavedOutput[] {
  return readdirSync(FOLDER).map((file) => {
    const [name, program] = file.split('.')
    const fault = (Object.keys(FAULTS) as FaultId[]).find((id) => id === name)
    const client = CLIENT_NAMES.find((each) => each === program)
    if (!fault || !client) throw new Error(`compat/outputs/${file} belongs to no fault or program`)
    return { fault, client, text: readFileSync(FOLDER + file, 'utf8') }
  })
}

/** One port of each fault, protocol and kind of encryption is enough for each program: whichever was first. */
export function saveOutput(fault: FaultId, client: Client, text: string): void {
  if (text.trim() === '' || firstOf(fault, client) !== fault) return
  writeFileSync(`${FOLDER}${fault}.${client}.txt`, steady(text))
}

function firstOf(fault: FaultId, client: Client): string | undefined {
  return Object.keys(FAULTS).find(
    (id) => kindOf(id) === kindOf(fault) && clientsOf(id as FaultId).includes(client),
  )
}

function kindOf(fault: string): string {
  const { protocol, security } = FAULTS[fault as FaultId].attempt
  return `${fault.replace(/-\d+/, '')} ${protocol} ${security}`
}

/** Without what is another each time. */
function steady(text: string): string {
  return text
    .replaceAll(/^ *[\d.]+ .*--:--.*\n?|^ +% Total.*\n|^ +Dload.*\n/gm, '')
    .replaceAll(/^[{}] \[\d+ bytes data\]\n/gm, '')
    .replaceAll('\r', '')
    .replaceAll(/\b[0-9A-F]{10}7F0000:/g, '40000000007F0000:')
    .replaceAll(/file:\/\/\S*\//g, '')
}
