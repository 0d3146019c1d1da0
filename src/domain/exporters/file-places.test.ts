import { expect, it } from 'vitest'
import { CLIENTS } from '../../clients/registry.ts'
import { resolveWindows } from '../clients/resolve-form.ts'
import { mbsyncConfig } from './config-file.ts'
import { SETUP_EXAMPLES } from './example-exports.ts'
import {
  autodiscoverCommands,
  FILE_PLACES,
  folderCommand,
  MUTT_PLACE,
  protect,
  protectCommand,
} from './file-places.ts'

const setup = SETUP_EXAMPLES['imap-465']
const { account } = setup

it('makes the folders and protects the files as the apps’ own steps do', () => {
  const run = [CLIENTS.neomutt, CLIENTS.aerc].flatMap(({ steps }) =>
    steps.flatMap((step) => (step.do === 'run' ? [step.command] : [])),
  )
  for (const format of ['neomutt', 'msmtp', 'aerc'] as const) expect(run).toContain(protectCommand(format))
  for (const format of ['neomutt', 'aerc'] as const) expect(run).toContain(folderCommand(format, account))
  expect(run).toContain(protect(MUTT_PLACE))
  expect(protectCommand('mbsync')).toBe(`chmod 600 ${FILE_PLACES.mbsync}`)
})

it('makes the folder that mbsync’s own lines name', () => {
  const lines = mbsyncConfig.render(
    { ...setup, client: CLIENTS.neomutt, windows: resolveWindows(CLIENTS.neomutt, account) },
    undefined,
  )
  const [, path] = /^Path (.*)\/$/m.exec(lines) ?? []
  expect(folderCommand('mbsync', account)).toBe(`mkdir -p ${path}`)
})

it('names the file to Outlook under the mail domain', () => {
  expect(autodiscoverCommands('example.com', 'example.com-autodiscover.xml')).toEqual([
    String.raw`reg add "HKCU\Software\Microsoft\Office\16.0\Outlook\AutoDiscover" /v "example.com" /t REG_SZ /d "%USERPROFILE%\Outlook\example.com-autodiscover.xml" /f`,
    String.raw`reg add "HKCU\Software\Microsoft\Office\16.0\Outlook\AutoDiscover" /v PreferLocalXML /t REG_DWORD /d 1 /f`,
  ])
})
