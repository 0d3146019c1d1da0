import { expect, it } from 'vitest'
import { CLIENTS } from '../../clients/registry.ts'
import { autodiscoverCommands, FILE_PLACES, protectCommand } from './file-places.ts'

it('protects the files as the apps’ own steps do', () => {
  const run = [CLIENTS.neomutt, CLIENTS.aerc].flatMap(({ steps }) =>
    steps.flatMap((step) => (step.do === 'run' ? [step.command] : [])),
  )
  for (const format of ['neomutt', 'msmtp', 'aerc'] as const) expect(run).toContain(protectCommand(format))
  expect(protectCommand('mbsync')).toBe(`chmod 600 ${FILE_PLACES.mbsync}`)
})

it('names the file to Outlook under the mail domain', () => {
  expect(autodiscoverCommands('example.com', 'example.com-autodiscover.xml')).toEqual([
    String.raw`reg add "HKCU\Software\Microsoft\Office\16.0\Outlook\AutoDiscover" /v "example.com" /t REG_SZ /d "C:\Outlook\example.com-autodiscover.xml" /f`,
    String.raw`reg add "HKCU\Software\Microsoft\Office\16.0\Outlook\AutoDiscover" /v PreferLocalXML /t REG_DWORD /d 1 /f`,
  ])
})
