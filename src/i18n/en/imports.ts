import type { EmailAddressProblem } from '../../domain/address/email-address.ts'
import type { PasswordKind } from '../../domain/clients/resolve-form.ts'
import type { SetupFormat } from '../../domain/exporters/exporter.ts'
import type { TerminalFormat } from '../../domain/exporters/file-places.ts'
import type { NotMade } from '../../domain/exporters/import-ways.ts'
import type { Misfit } from '../../domain/providers/fit-address.ts'

import { exportRefusals } from './export-refusals.ts'

/** The heading where it comes first: what to do, in a few words. */
const title = {
  'apple-profile': 'Download the profile',
  'thunderbird-qr': 'Scan this with Thunderbird on your phone',
  k9s: 'Download the settings file',
  neomutt: 'Download the configuration file',
  aerc: 'Download the accounts file',
  msmtp: 'Download the file for msmtp',
  mbsync: 'Download the file for mbsync',
  'thunderbird-isp': 'For administrators: a file that Thunderbird finds by itself',
  'outlook-autodiscover': 'For administrators: a file that Outlook is told of',
  'settings-text': 'Save as plain text',
  'settings-sheet': 'Save as Markdown',
} as const satisfies Record<SetupFormat, string>

/** What it is, in the list of the others. */
const name = {
  'apple-profile': 'A profile (.mobileconfig)',
  'thunderbird-qr': 'A code to scan',
  k9s: 'A settings file (.k9s)',
  neomutt: 'A file for NeoMutt',
  aerc: 'A file for aerc',
  msmtp: 'A file for msmtp, which sends',
  mbsync: 'A file for mbsync, which fetches',
  'thunderbird-isp': 'A file for Thunderbird’s own folder',
  'outlook-autodiscover': 'A local Autodiscover file',
  'settings-text': 'These settings as plain text',
  'settings-sheet': 'These settings as Markdown',
} as const satisfies Record<SetupFormat, string>

const notMade = {
  'published-by-the-domain':
    'It asks the mail domain for its settings. Only whoever runs the domain can put them there.',
  'made-by-the-app-itself':
    'It takes accounts over only from itself: from another device, or from a file that it wrote.',
  'taken-from-another-app': 'It can also take over accounts from K-9 Mail on the same phone, by itself.',
  'exchange-only': 'A company’s device management can give it Exchange accounts, and no others.',
  'device-management': 'A company’s device management can set accounts up. No file or code does.',
  'refused-since-2016':
    'Older versions took a profile file (.prf). Microsoft says that it doesn’t work in Outlook 2016 and later.',
  'says-no-port': 'Its command line takes an account, but has nothing for a port or for encryption.',
  'printed-from-the-dns':
    'msmtp can print its lines by itself where the provider announces its servers in the DNS. The file here doesn’t need that.',
  'for-developers': 'A list of providers can be loaded into it, which was made for developers.',
} as const satisfies Record<NotMade, string>

const password = {
  password: 'When it asks for the password, type your email password.',
  'app-password': 'When it asks for the password, type the app password.',
  'maybe-app-password':
    'When it asks for the password, type your email password, or the app password if you made one.',
  'bridge-password': 'When it asks for the password, type the one that the bridge program shows.',
  oauth2: 'When a sign-in page of {provider} opens, sign in there.',
  none: 'It asks for no password.',
} as const satisfies Record<PasswordKind, string>

const terminal = {
  neomutt:
    'Move its lines into {path}, or for Mutt into `~/.muttrc`. If that file is there already, put them at its end, and keep what it has.',
  aerc: 'Move its lines into {path}. If that file is there already, put them at its end, and keep what it has.',
  msmtp:
    'Move its lines into {path}. If that file is there already, put them at its end, and keep what it has. Leave out the last line, `account default`, if the file has one.',
  mbsync:
    'Move its lines into {path}. If that file is there already, put them at its end, after an empty line, and keep what it has.',
} as const satisfies Record<TerminalFormat, string>

const addressProblem = {
  empty: 'Type your address.',
  'no-at': 'That is no whole address: the @ is missing. Type it like jane@example.com.',
  'no-local-part': 'The part before the @ is missing. Type the whole address, like jane@example.com.',
  'bad-local-part':
    'There is something before the @ that an address can’t have, such as a space or a comma. Check it and type it again.',
  'bad-domain':
    'The part after the @ is not complete or has something in it that an address can’t have. It should look like example.com.',
  'too-long': 'That is too long for an email address. Check that nothing else was pasted with it.',
} as const satisfies Record<EmailAddressProblem | 'empty', string>

const misfit = {
  'other-provider':
    'That is an address of {provider}, and these settings are for {text}. Type your address there, or change the provider.',
  'other-domain':
    'These settings are for addresses that end in @{domain}. Type yours, or change the provider.',
  'near-miss':
    'That is one or two letters away from {suggestion}. Correct it, or press the button again if it is right.',
} as const satisfies Record<Misfit['code'], string>

/** The part of the result that spares people the typing. */
export const imports = {
  title,
  name,
  refusal: exportRefusals,
  notMade,
  password,
  terminal,
  addressProblem,
  misfit,
  kicker: 'The short way',
  kickerAfterAutomatic: 'If the first way doesn’t work',
  beforeAnotherWay: 'Before you set it up another way',
  kickerAdministrators: 'Not for everybody',
  scanApple: 'Scan this with your iPhone or iPad',
  withAddressName: 'A profile with your address in it',
  openName: 'A profile without your address',
  yourDomain: 'your domain',
  byHand: 'By hand: what to fill in',
  lead: {
    profile: 'A profile adds the account to Mail with every server and port in it.',
    scan: 'The code holds every server and port. Your phone’s own camera app can’t use it: Thunderbird reads it.',
    scanLink:
      'Your camera reads an address in this code. Behind it is a profile with every server and port in it.',
    scanPage: 'The code opens this page on your iPhone or iPad, where you download the profile.',
    file: 'It holds every server and port.',
    lines: 'All lines are in it, filled in.',
    isp: 'Whoever may write into Thunderbird’s own folder on this computer can put a file there. Thunderbird then finds the settings for every address at {domain}. If that isn’t you, fill in the form above.',
  },
  download: 'Download the file',
  downloadProfile: 'Download the profile',
  fileName: 'File: {text}',
  code: 'QR code with this setup for Thunderbird on your phone',
  codeOfProfile: 'QR code of the address of the profile',
  codeOfPage: 'QR code of the address of this page',
  codeLink: 'The address in the code',
  codeFailed: 'The code didn’t load. Check your connection, then try again.',
  codeTooLong: 'This setup is too long for a code that a camera can read.',
  steps: {
    open: 'Press the button in Safari, and let it download the profile when it asks. Other browsers may only save it.',
    scanAddress: 'Point the camera at the code and tap the address that it shows.',
    allow: 'In Safari, let it download the profile when it asks. Other browsers may only save it.',
    scanPage: 'Point the camera at the code and tap the address that it shows. This page opens there.',
    pageDownload:
      'Give your address there: it isn’t in the code. Then download the profile, and follow the steps that you see.',
    pageCompare: 'If it asks you to compare the servers first, do so.',
    saveOnPhone: 'Press the button. The profile is saved as a file: open that from `Files`.',
    saveOnMac: 'Press the button, then open the file.',
    saveForMac: 'Press the button, take the file to the Mac, and open it there.',
    saveForPhone: 'Press the button, take the file to the iPhone or iPad, and open it there from `Files`.',
    save: 'Press the button.',
    saveForAndroid:
      'Press the button, and take the file to your phone. Or open this page there: see “{title}”.',
    saveOnAndroid: 'Press the button. The file {text} comes to your downloads.',
    openThunderbird:
      'Open Thunderbird on your phone. If it has no account yet, it offers `Import settings` at once.',
    pointThunderbird: 'Point it at the code.',
    makeFolder: 'Make the folder that it needs: run {command}',
    protect: 'So that only you can read it, run {command}',
    protectMutt: 'For Mutt, run {command}',
    terminalPassword:
      'The password isn’t in it. Its lines run a command that prints it: put your own there if you don’t use `pass`.',
    ispFolder: 'Put it into this folder, with exactly this name. Make the folder if it isn’t there.',
    ispThen: 'In Thunderbird, type an address at {domain} and its password. It finds the settings by itself.',
    ispEncoded:
      'Type the domain as it stands here, beginning with `xn--`: for your own spelling Thunderbird doesn’t open the file.',
    ispElsewhere:
      'If Thunderbird is installed somewhere else, the folder `isp` goes beside its program. A Thunderbird from Snap, Flatpak or the Microsoft Store lets nobody write there.',
    ispMac: 'On a Mac nobody here has tried it: a changed app may refuse to start or to update.',
    outlookPut:
      'Put it into a folder that belongs to the user whose Outlook it is: make one with the name `Outlook` in that user’s own folder.',
    outlookRun:
      'As that user, run these two lines in the command prompt (`cmd`). They are for Outlook 2016 and 2019.',
    outlookLines: 'the two lines',
    outlookCopy: 'Copy both lines',
    outlookThen:
      'Add the account by its address in the older dialog: open Control Panel and `Mail (Microsoft Outlook)`, or run `OLCFG.EXE` from the folder of Outlook. The newer window inside Outlook asks for the file and doesn’t use it.',
    outlookDoubt:
      'Reports disagree on whether Outlook 2021 and later take anything but Exchange from such a file. The new Outlook ignores it.',
  },
  versions: 'Version: {versions}',
  folderOf: { windows: 'Windows', linux: 'Linux', macos: 'macOS' },
  about: {
    profile: 'What your device says of it, and how to remove it',
    file: 'Who can read it',
    notVerified:
      'Your device says that the profile is not signed, or not verified. That is expected: nobody has put a signature under it, which would need a certificate. What it adds is what stands on this page, and your device shows it before you install it.',
    expires:
      'An iPhone or iPad deletes a profile that isn’t installed within some minutes. Then download it again.',
    again:
      'Installing the same profile again changes the account that is there, and adds none. Another one, with an address in it or without, adds a second account.',
    everybodys:
      'It is the same for everybody at {provider}, so your device asks for your address and your user name. A profile with your address in it doesn’t, and is the one to take if you have another address at {provider} on the device: this one would take the place of that account.',
    otherProfile: 'You find it under “{title}”.',
    remove: 'To remove it later, with the account and its mail on the device:',
    personal: 'It holds your address, your name if you gave one, and no password. Don’t put it on the web.',
    personalCode:
      'The code holds your address, your name if you gave one, and no password. Whoever photographs it can read them: don’t put it on the web.',
    impersonal: 'Nothing in it is about you, and it holds no password.',
  },
  form: {
    lead: 'It is made for your address. That stays in this browser.',
    leadMore: 'Made for one address, so it needs yours: {what}. What you type stays in this browser.',
    address: 'Your address',
    addressHint: 'The one that you are setting up.',
    name: 'Your name',
    nameHidden: 'There is a hidden character in it that turns or hides text. Type the name again.',
    nameHint: 'People see it beside your address. You can leave it out.',
    makeFile: 'Make the file',
    makeCode: 'Make the code',
    makeMore: 'Make them',
    makeOneMore: 'Make it',
    quoted: '“{what}”',
    whose: 'For {address}.',
    change: 'Change the address',
    made: 'It is made for {address}.',
  },
  more: 'More files and codes',
  moreAdministrators: 'Files for administrators and to keep',
  moreSheets: 'These settings as a file',
  declinedTitle: 'What this setup can’t have',
  declinedLine: '{what}: {why}',
  nothingTitle: 'Why there is nothing else for {client}',
  forAdministrators: 'For administrators',
  noneForOutlook:
    'No file or code sets up this Outlook for you: it takes none from a website. Fill in the form below.',
  someForAdministrators: 'Whoever administers the computer can put one there: see “{title}” below.',
  domainHelps:
    'Whoever runs your mail domain can publish its settings, so that apps find them by themselves:',
  domainLink: 'What a mail domain can publish',
  toPhone:
    'Once the account is in Thunderbird on this computer, it can hand it to Thunderbird on an Android phone, by codes to scan. Thunderbird calls that `Export for Mobile`.',
  saved: 'Saved: {text}',
} as const
