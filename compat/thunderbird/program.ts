import { spawn } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { caFile } from '../lab/certificates.ts'
import { labFolder } from '../lab/folder.ts'
import { connectMarionette, type Marionette } from './marionette.ts'
import { TRUST } from './scripts.ts'

const DEBIAN = '/usr/lib/thunderbird'
const PORT = 2828

export interface Thunderbird extends Pick<Marionette, 'run'> {
  readonly version: string
  /** Puts a file where Thunderbird looks first: beside its own program (`FetchConfig.sys.mjs`). */
  placeIspFile: (name: string, text: string) => void
  removeIspFiles: () => void
  stop: () => Promise<void>
}

/**
 * Debian’s program itself, without a window. It looks for `isp/` beside the program, so a copy of that one file lives in a
 * folder of the lab, and all that it needs is linked to it.
 */
export async function startThunderbird(): Promise<Thunderbird> {
  const home = labFolder('thunderbird')
  const isp = join(home, 'program', 'isp')
  const profile = join(home, 'profile')
  for (const folder of [isp, profile]) mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(DEBIAN).filter((name) => name !== 'isp' && name !== 'thunderbird-bin'))
    symlinkSync(join(DEBIAN, name), join(home, 'program', name))
  copyFileSync(join(DEBIAN, 'thunderbird-bin'), join(home, 'program', 'thunderbird-bin'))
  writeFileSync(join(profile, 'user.js'), preferences())
  const child = spawn(
    join(home, 'program', 'thunderbird-bin'),
    ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
    {
      stdio: ['ignore', 'ignore', 'ignore'],
      env: {
        PATH: '/usr/bin:/bin',
        HOME: home,
        LC_ALL: 'C.UTF-8',
        TZ: 'UTC',
        MOZ_CRASHREPORTER_DISABLE: '1',
      },
    },
  )
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const marionette = await connectMarionette(PORT, () => child.exitCode === null)
  const version = String(await marionette.run(TRUST, readFileSync(caFile(), 'utf8')))
  return {
    run: marionette.run,
    version,
    placeIspFile: (name, text) => writeFileSync(join(isp, name), text),
    removeIspFiles: () => {
      for (const name of readdirSync(isp)) rmSync(join(isp, name))
    },
    stop: () => {
      marionette.end()
      child.kill('SIGKILL')
      return ended
    },
  }
}

/** Nothing that it would do of its own accord on a first start. */
function preferences(): string {
  const settings = {
    'marionette.port': PORT,
    'app.normandy.enabled': false,
    'app.update.auto': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
    'extensions.systemAddon.update.enabled': false,
    'extensions.update.enabled': false,
    'mail.chat.enabled': false,
    'mail.provider.suppress_dialog_on_startup': true,
    'mail.rights.version': 1,
    'mail.shell.checkDefaultClient': false,
    'mailnews.database.global.indexer.enabled': false,
    'mailnews.start_page.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'https://nobody.example.test',
    'toolkit.telemetry.enabled': false,
  }
  return Object.entries(settings)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')
}
