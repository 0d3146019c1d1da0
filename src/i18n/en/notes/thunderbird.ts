import type { THUNDERBIRD_NOTES } from '../../../domain/clients/notes/thunderbird.ts'

export const THUNDERBIRD_NOTE_TEXT = {
  'tb-lookup-comes-first':
    'Thunderbird first looks for settings by itself. If it finds others than these, choose `Edit configuration` or `Manual configuration` and type the ones shown here.',
  'tb-custom-port-stays':
    'If the port was set by hand to an unusual number, Thunderbird doesn’t move it when the encryption changes.',
  'tb-antivirus-in-between':
    'If Thunderbird says “Unable to log in at server” although everything is right, an antivirus program or a VPN that looks into encrypted mail is the usual cause.',
  'tb-certificate-must-fit':
    'The set-up demands a certificate that fits the server’s name. If it complains, the host name is wrong; don’t add an exception.',
  'tb-oauth2-other-servers-from-155':
    'Thunderbird signs in with `OAuth2` at the providers that it knows. For another server, version 155 and later ask for the details in `Account Settings`.',
  'tb-classic-first-start': 'At the first start this window opens by itself.',
  'tb-classic-lookup-comes-first':
    'Thunderbird first looks for settings by itself, and `Configure manually` shows only when the name and the address are valid. If it says `Configuration found` with others than these, choose `Configure manually`.',
  'tb-classic-done-stays-grey':
    '`Done` stays grey while a field is empty or a list says `Autodetect`. Choose the value shown here, or press `Re-test`.',
  'tb-classic-first-account-only':
    'ESR 140 shows this window only for the first account. For another one it opens a window called Account Hub, which has its own guide here.',
} as const satisfies Record<(typeof THUNDERBIRD_NOTES)[number], string>
