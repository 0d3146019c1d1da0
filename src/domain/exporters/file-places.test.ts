import { expect, it } from 'vitest'
import { CLIENTS } from '../../clients/registry.ts'
import {
  autodiscoverCommands,
  FILE_PLACES,
  folderCommand,
  FOLDERS,
  MUTT_PLACE,
  protect,
  protectCommand,
} from './file-places.ts'

it('makes the folders and protects the files as the apps’ own steps do', () => {
  const run = [CLIENTS.neomutt, CLIENTS.aerc].flatMap(({ steps }) =>
    steps.flatMap((step) => (step.do === 'run' ? [step.command] : [])),
  )
  for (const format of ['neomutt', 'msmtp', 'aerc'] as const) expect(run).toContain(protectCommand(format))
  for (const format of ['neomutt', 'mbsync', 'aerc'] as const) expect(run).toContain(folderCommand(format))
  expect(run).toContain(protect(MUTT_PLACE))
  expect(protectCommand('mbsync')).toBe(`chmod 600 ${FILE_PLACES.mbsync}`)
})

it('makes the folder that mbsync’s own lines name', () => {
  const window = CLIENTS.neomutt.windows.find(({ id }) => id === 'mbsyncrc')
  const path = window?.sections.flatMap(({ fields }) => fields).find(({ label }) => label === 'Path')
  expect(path?.value).toEqual({ kind: 'fixed', text: `${FOLDERS.mbsync}/` })
})

it('names the file to Outlook under the mail domain', () => {
  expect(autodiscoverCommands('example.com', 'example.com-autodiscover.xml')).toEqual([
    String.raw`reg add "HKCU\Software\Microsoft\Office\16.0\Outlook\AutoDiscover" /v "example.com" /t REG_SZ /d "C:\Outlook\example.com-autodiscover.xml" /f`,
    String.raw`reg add "HKCU\Software\Microsoft\Office\16.0\Outlook\AutoDiscover" /v PreferLocalXML /t REG_DWORD /d 1 /f`,
  ])
})
