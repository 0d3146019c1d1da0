import type { APPLE_NOTES } from '../../../domain/clients/notes/apple.ts'

export const APPLE_NOTE_TEXT = {
  'apple-unable-to-verify-is-normal':
    'Mail says this for every provider that it doesn’t know by name, and shows the form for the servers with it. Nothing is wrong yet.',
  'apple-pick-the-account': 'Choose the account that you have just added.',
  'apple-no-port-until-added':
    'There is no field for a port until the account is added. Add it first, then set the ports in its settings.',
  'apple-pop-check-server-copy':
    'With POP3, look up how long your mail stays on the server. Mail probably removes it after a week unless you change that, and your other devices then lose it.',
  'apple-automatic-changes-port':
    'Keep `Automatically manage connection settings` off for both servers. Left on, it can later replace a right port for sending by {smtp} and switch the sign-in off; Mail then says that it can’t send with this server.',
  'apple-leftover-outgoing-server':
    'Mail can pick the outgoing server of another account. Check `Account` in the part for sending.',
  'apple-protocol-needs-new-account': 'To move from IMAP to POP3 later, delete the account and add it again.',
  'ios-check-every-field':
    'Look at each field before you go on. The part from the @ on may be missing in `User Name`, and your own name may stand in `Host Name`.',
  'ios-no-port-in-host-name':
    'Type only the name into `Host Name`. A port behind a colon doesn’t work there.',
  'ios-back-to-account': 'Save or confirm if you are asked, and go back to the page of the account.',
  'ios-quit-after-advanced':
    'After a change under `Advanced`, close Mail completely and open it again so that it takes effect.',
  'ios-certificate-names-other-host':
    'If you see `Cannot Verify Server Identity`, compare the host name letter by letter with the one shown here before anything else. Don’t go on to `Trust`: the certificate belongs to another name.',
} as const satisfies Record<(typeof APPLE_NOTES)[number], string>
