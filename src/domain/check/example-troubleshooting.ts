/**
 * Written by Thunderbird 153.7.0esr on Linux (2026-11): “Copy text to clipboard” with an account at Gmail that has two
 * identities, local folders, POP3 at GMX and IMAP at Fastmail, cut to the parts around the accounts. The first was
 * copied from a window that was just opened: some constants are still numbers there.
 */
export const TROUBLESHOOTING_WITHOUT_NAMES = `  Application Basics

    Name: Thunderbird
    Version: 153.7.0esr
    Build ID: 20261110162734
    Distribution ID:
    User Agent: Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Thunderbird/153.7.0

  Mail and News Accounts
    account1:
      INCOMING: account1, , (imap) imap.gmial.com:993, SSL, 10
      OUTGOING: , smtp.gmail.com:465, SSL, 10, true
      OUTGOING: , mail.gmx.net:25, 0, 3, false

    account2:
      INCOMING: account2, , (none) Local Folders, 0, 3

    account3:
      INCOMING: account3, , (pop3) pop.gmx.net:110, 0, 3
      OUTGOING: , mail.gmx.net:25, 0, 3, true

    account4:
      INCOMING: account4, , (imap) imap.fastmail.com:143, alwaysSTARTTLS, 3
      OUTGOING: , smtp.fastmail.com:587, alwaysSTARTTLS, 3, true

`

/** The same with account names. */
export const TROUBLESHOOTING_WITH_NAMES = `  WARNING:
  This contains sensitive information which shouldn't be forwarded or published without permission.

  Application Basics

    Name: Thunderbird
    Version: 153.7.0esr
    Build ID: 20261110162734
    Distribution ID:
    User Agent: Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Thunderbird/153.7.0

  Mail and News Accounts
    account1:
      INCOMING: account1, jane@gmail.com, (imap) imap.gmial.com:993, SSL, OAuth2
      OUTGOING: Jane Doe <jane@gmail.com>, smtp.gmail.com:465, SSL, OAuth2, true
      OUTGOING: Jane Alias <jane.alias@gmail.com>, mail.gmx.net:25, plain, passwordCleartext, false

    account2:
      INCOMING: account2, Local Folders, (none) Local Folders, plain, passwordCleartext

    account3:
      INCOMING: account3, GMX, old, (pop3) pop.gmx.net:110, plain, passwordCleartext
      OUTGOING: Jane Doe <jane@gmx.net>, mail.gmx.net:25, plain, passwordCleartext, true

    account4:
      INCOMING: account4, sam@fastmail.com, (imap) imap.fastmail.com:143, alwaysSTARTTLS, passwordCleartext
      OUTGOING: Sam Smith <sam@fastmail.com>, smtp.fastmail.com:587, alwaysSTARTTLS, passwordCleartext, true

`
