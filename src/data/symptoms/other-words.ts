import type { MoreWords } from '../../domain/symptoms/decode.ts'

/**
 * What other apps say for faults that we know, letter by letter, `…` where the app fills something in. Read in
 * November 2026 in the software itself:
 * - NeoMutt 20220429, Mutt 2.2.12, msmtp 1.8.23, isync (mbsync) 1.4.4, fetchmail 6.4.37, Evolution (evolution-data-server
 *   3.46.4), Geary 43.0, KMail (libkpimsmtp, libkf5imap and kdepim-runtime 22.12.3), all as packaged in Debian 12;
 * - Thunderbird for Android and K-9 Mail: https://github.com/thunderbird/thunderbird-android at a59bd67 (August 2026),
 *   strings.xml of feature/account/server/validation and legacy/ui/legacy, also de, es, fr, it, nl, pl, pt-BR, pt-PT, pt;
 * - FairEmail: https://github.com/M66B/FairEmail at e23dd9d (August 2026), com/sun/mail.
 */
export const otherWords = {
  'any-timeout': [
    // NeoMutt, Mutt
    'Connection to … timed out',
  ],
  'any-refused': [
    // FairEmail: SMTPTransport, MailConnectException
    'Could not connect to SMTP host: …, port: …',
    'Couldn’t connect to host, port: …',
  ],
  'any-reset': [
    // NeoMutt, Mutt
    'Connection to … has been aborted',
    'Server closed connection',
    // fetchmail
    'Server shut down connection prematurely during SSL_connect()',
    // KMail
    'The server terminated the connection immediately',
    'Disconnected from server during login',
  ],
  'any-name-not-found': [
    // NeoMutt, Mutt
    'Could not find the host "…"',
    // mbsync
    'Error: Cannot resolve server',
    // Geary
    'Could not look up server name',
    // FairEmail: SMTPTransport
    'Unknown SMTP host:',
  ],
  'any-silent-hang': [
    // msmtp
    'cannot get initial OK message from server',
    // Evolution
    'Failed to read a valid greeting from POP server',
  ],
  'any-wrong-version': [
    // FairEmail: ConnectionHelper reads it in what the TLS library says
    'Unable to parse TLS packet header',
  ],
  'any-cert-name': [
    // NeoMutt, Mutt
    'Server hostname does not match certificate',
    // mbsync
    'certificate owner does not match hostname',
    // FairEmail: SocketFetcher
    'Can’t verify identity of server:',
  ],
  'any-cert-untrusted': [
    // NeoMutt, Mutt
    'Signer of server certificate is not a CA',
    // msmtp
    'TLS certificate verification failed',
    // fetchmail
    'Server certificate verification error: …',
    // Geary
    'An account has reported an untrusted server',
    // FairEmail: SocketFetcher
    'Server is not trusted:',
  ],
  'any-cert-expired': [
    // NeoMutt, Mutt
    'Server certificate has expired',
    'Server certificate is not yet valid',
  ],
  'any-no-starttls': [
    // KMail
    'STARTTLS is not supported by the server, try using SSL/TLS instead',
    // FairEmail: IMAPStore, SMTPTransport, POP3Store
    'STARTTLS required but not supported by server',
    'STARTTLS is required but host does not support STARTTLS',
    'STLS required but not supported',
    // Thunderbird for Android and K-9 Mail: account_server_validation_error_missing_server_capability_details
    'The server is missing this capability: STARTTLS',
    'Der Server unterstützt diese Fähigkeit nicht: STARTTLS',
    'Al servidor le falta esta capacidad: STARTTLS',
    'Le serveur ne dispose pas de cette fonction : STARTTLS',
    'Al server manca questa funzionalità: STARTTLS',
    'De server mist deze functionaliteit: STARTTLS',
    'Serwerowi brakuje tej możliwości: STARTTLS',
    'O servidor não tem esta capacidade: STARTTLS',
    'O servidor não tem esta funcionalidade: STARTTLS',
    'The server is missing this capability: STLS',
    'Der Server unterstützt diese Fähigkeit nicht: STLS',
    'Al servidor le falta esta capacidad: STLS',
    'Le serveur ne dispose pas de cette fonction : STLS',
    'Al server manca questa funzionalità: STLS',
    'De server mist deze functionaliteit: STLS',
    'Serwerowi brakuje tej możliwości: STLS',
    'O servidor não tem esta capacidade: STLS',
    'O servidor não tem esta funcionalidade: STLS',
  ],
  'tb-smtp-auth': [
    // msmtp
    'authentication failed (method …)',
    // Geary
    'Check your sending login and password',
  ],
  'tb-smtp-mech': [
    // msmtp
    'the server does not support authentication method',
    // NeoMutt, Mutt
    'No authenticators available',
    // msmtp
    'cannot find a usable authentication method',
    'cannot use a secure authentication method',
    // mbsync
    'IMAP error: server supports no acceptable authentication mechanism',
    'IMAP error: selected SASL mechanism(s) not available',
    // Evolution
    'SMTP server … does not support … authentication',
    'IMAP server … does not support … authentication',
    // KMail
    'Could not authenticate to the SMTP server because no matching authentication method has been found',
    'Login failed, authentication mode … is not supported by the server',
    // FairEmail: SMTPTransport, POP3Store, IMAPStore
    'No authentication mechanisms supported by both server and client',
    'No login methods supported!',
  ],
  'srv-503-auth-not-enabled': [
    // msmtp
    'the server does not support authentication',
    // NeoMutt, Mutt
    'SMTP server does not support authentication',
  ],
  'imap-logindisabled': [
    // NeoMutt, Mutt
    'LOGIN disabled on this server',
    // mbsync
    'not using LOGIN because connection is not encrypted',
    // Evolution
    'Plaintext authentication disallowed on insecure connections. Change encryption to STARTTLS or TLS for account',
    // KMail
    'Login failed, plain login is disabled by the server',
  ],
  'tb-login-failed': [
    // fetchmail
    'Authorization failure on …@…',
    'Unknown login or authentication error on …@…',
    'Query status=3 (AUTHFAIL)',
    // Geary
    'An account has reported an incorrect login or password',
    // KMail
    'The server for account "…" refused the supplied username and password',
    // Thunderbird for Android and K-9 Mail: notification_authentication_error_text
    'Authentication failed for …. Update your server settings',
    'Authentifizierung fehlgeschlagen für …. Überprüfe deine Servereinstellungen',
    'Fallo de autenticación en …. Actualiza y revisa los ajustes del servidor',
    'Échec d’authentification pour …. Mettez à jour les paramètres du serveur',
    'Autenticazione non riuscita per …. Aggiorna le impostazioni del server',
    'Authenticatie voor … mislukt. Werk de serverinstellingen bij',
    'Uwierzytelnianie dla … nie powiodło się. Zaktualizuj ustawienia serwera',
    'Falha na autenticação em …. Atualize suas configurações de servidor',
    'A autenticação falhou para …. Atualize as configurações do servidor',
    'Falha na autenticação para …. Atualize as suas definições do servidor',
  ],
  'pop-auth': [
    // Evolution
    'Failed to authenticate on POP server',
    // KMail
    'Could not login to …. The password may be wrong',
    'Login via SASL (…) failed. The server may not support …, or the password may be wrong',
  ],
  'tb-pop-tls': [
    // Evolution
    'Failed to connect to POP server … in secure mode',
    // KMail
    'Your POP3 server claims to support TLS but negotiation was unsuccessful',
    // FairEmail: POP3Store
    'STLS required but failed',
  ],
  'tb-imap-tls-error': [
    // Evolution
    'Failed to connect to IMAP server … in secure mode',
    // KMail
    'Login failed, TLS negotiation failed',
  ],
  'pop-in-use': [
    // fetchmail
    'lock busy! Is another session active?',
  ],
  'tb-pop-uidl': [
    // KMail
    'Your POP3 server (Account: …) does not support the UIDL command',
  ],
} as const satisfies MoreWords
