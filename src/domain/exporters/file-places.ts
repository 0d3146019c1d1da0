import { accountName } from '../clients/account-name.ts'
import type { Account } from '../clients/resolve-form.ts'
import type { SetupFormat } from './exporter.ts'

/** Where the apps of the terminal read their files: the manual pages neomutt(1), msmtp(1), mbsync(1) and aerc(1). */
export const FILE_PLACES = {
  neomutt: '~/.config/neomutt/neomuttrc',
  msmtp: '~/.msmtprc',
  mbsync: '~/.mbsyncrc',
  aerc: '~/.config/aerc/accounts.conf',
} as const satisfies { readonly [F in SetupFormat]?: string }
export type TerminalFormat = keyof typeof FILE_PLACES

/**
 * Makes what must be there before the program runs: the folder of the file, or the one that mbsync puts mail into, whose `Create
 * Near` makes mailboxes in it and not itself (isync 1.4.4: “cannot open store”, tried). Undefined: the home folder is enough.
 */
export function folderCommand(format: TerminalFormat, account: Pick<Account, 'address'>): string | undefined {
  switch (format) {
    case 'neomutt':
      return 'mkdir -p ~/.config/neomutt'
    case 'aerc':
      return 'mkdir -p ~/.config/aerc'
    case 'mbsync':
      return `mkdir -p ~/Mail/${accountName(account)}`
    case 'msmtp':
      return undefined
  }
}

/** Mutt takes the same lines from a file of its own: mutt(1). */
export const MUTT_PLACE = '~/.muttrc'

/** For its owner’s eyes only, as msmtp asks of a file that may name a password (msmtp(1)). */
export const protectCommand = (format: TerminalFormat): string => protect(FILE_PLACES[format])

export const protect = (place: string): string => `chmod 600 ${place}`

/**
 * Thunderbird’s own folder as its installers make it; the file goes into `isp` there. FetchConfig.sys.mjs of Thunderbird 153 looks
 * beside the program (`CurProcD`). Several installers put it elsewhere.
 */
export const ISP_FOLDERS = {
  windows: 'C:\\Program Files\\Mozilla Thunderbird\\isp',
  linux: '/usr/lib/thunderbird/isp',
  macos: '/Applications/Thunderbird.app/Contents/Resources/isp',
} as const

const AUTODISCOVER_KEY = 'HKCU\\Software\\Microsoft\\Office\\16.0\\Outlook\\AutoDiscover'

/**
 * What names the file in the registry: a value called like the mail domain with the whole path, and a switch that makes Outlook
 * look there first. 16.0 is Outlook 2016 and all later ones. The command prompt fills in the user’s own folder: the file has their
 * address in it.
 */
export function autodiscoverCommands(domain: string, fileName: string): readonly string[] {
  return [
    `reg add "${AUTODISCOVER_KEY}" /v "${domain}" /t REG_SZ /d "%USERPROFILE%\\Outlook\\${fileName}" /f`,
    `reg add "${AUTODISCOVER_KEY}" /v PreferLocalXML /t REG_DWORD /d 1 /f`,
  ]
}
