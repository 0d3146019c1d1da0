import type { ReplyMeaning } from '../../../domain/symptoms/reply-code.ts'

/** What a reply's code alone says, and what to do. */
export const replies = {
  'recipient-unknown':
    'The recipient’s address doesn’t exist there. Check it letter by letter; your settings are fine.',
  'recipient-domain':
    'The recipient’s domain takes no mail, or doesn’t exist. Check what stands behind the @; your settings are fine.',
  'sender-address': 'The server doesn’t take your From address. Use the address that you sign in with.',
  'mailbox-disabled':
    'The recipient’s mailbox takes no mail at the moment. Only its owner or provider can change that.',
  'mailbox-full': 'A mailbox is full: the recipient’s when you send, yours when you save.',
  'message-too-big': 'The message is larger than the server takes. Send the file as a link, or in parts.',
  'other-server-away':
    'The recipient’s server couldn’t be reached. Yours tries again by itself for a few days.',
  'gave-up': 'Your server tried for days to deliver the message and gave up. Send it again later.',
  policy:
    'The server has a rule against this message or this sender. Ask your provider, with the whole text of the reply.',
  credentials:
    'The outgoing server refuses your sign-in. Check user name and password, or make an app password.',
  encryption:
    'The server wants encryption first. Use {submissions} with SSL/TLS, or {submission} with STARTTLS.',
  'sender-unproven':
    'The recipient’s server couldn’t verify that your domain sent this. Send through your own provider’s server; the rest is for whoever runs the domain (SPF, DKIM, DMARC).',
  'network-listed':
    'The network that you send from is on a list of those that spam comes from. Send through your own provider’s server with its sign-in on, by {submissions} or {submission}; ask the provider if it stays.',
  'login-first':
    'The server wants you to sign in first. Switch on the sign-in for the outgoing server, with user name and password.',
  'many-recipients':
    'There are more recipients than the server takes at a time. Send to fewer, or in several messages.',
  'mail-loop':
    'The message goes round in a circle between servers. Whoever runs the recipient’s domain has to mend that; your settings are fine.',
  protocol: 'App and server misunderstood each other. Check port and encryption, and update the app.',
  content: 'The server doesn’t take this kind of content. Send it without attachment, or in another format.',
  later:
    'The server can’t do it right now: a code that begins with 4 is for the time being. Wait and try again.',
  refused: 'The server said no for good: a code that begins with 5. The words behind the code say why.',
  'imap-no-such-mailbox':
    'The folder that the app asked for doesn’t exist. Set the folders for sent mail and trash in the app anew.',
  'imap-limit': 'The server limits how much happens at a time. Close mail on other devices and try again.',
  'imap-no-permission': 'You are signed in, but have no right to this folder or step.',
  'imap-client-bug': 'The server says that the app made a mistake. Update the app.',
  'imap-server-bug': 'The server says that it has a fault itself. Tell the provider, with the whole text.',
  'imap-refused': 'The server refused this step of IMAP. The words behind the code say why.',
  'pop-refused': 'The server refused this step of POP3. The words behind `-ERR` say why.',
} as const satisfies { readonly [M in ReplyMeaning]: string }
