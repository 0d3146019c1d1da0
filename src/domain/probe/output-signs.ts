import type { FindingCode } from './finding.ts'

/** What words alone show. Who should have spoken is told by the port. */
export type SignCode = Exclude<FindingCode, 'silent-before-encryption' | 'silent-without-greeting'>

/**
 * The words by which programs tell it: openssl 1.1 to 3, LibreSSL, curl with OpenSSL, Schannel and macOS's own, nc of
 * OpenBSD and macOS, ncat, swaks, and what PowerShell prints. Seen in our own run (`compat/`), except for Windows and
 * macOS: those are names and numbers that don't change with the language (Schannel's SEC_E_…, .NET's SslPolicyErrors,
 * the properties of Test-NetConnection).
 */
export const SIGNS = {
  'tool-missing': /command not found|: not found$|CommandNotFoundException|is not recognized as/im,
  'name-not-found':
    /name or service not known|nodename nor servname|could not resolve host|name resolution|no such host|bad hostname|getaddrinfo/i,
  refused: /connection refused|actively refused|WinError 10061|errno=111\b|errno=61\b/i,
  'timed-out': /timed out|Connect\w* timeout|Timeout was reached|connect: timeout|did not properly respond/i,
  'not-reached':
    /TcpTestSucceeded\s*:\s*False|network is unreachable|no route to host|(?:couldn.t|could not) connect to server|^False\s*$/im,
  reachable:
    /port .*succeeded!|TcpTestSucceeded\s*:\s*True|ncat: connected to|\* connected to |connection established|^CONNECTED\(|=== connected to|^True\s*$/im,
  silent:
    /operation timed out after \d+ \w+ with 0 (?:out of 0 )?bytes received|timeout \(\d+ secs\) waiting for server response/i,
  'broken-off':
    /connection reset|forcibly closed|errno=104\b|errno=54\b|errno=32\b|SSL_ERROR_SYSCALL|unexpected eof|handshake failure|remote host closed connection unexpectedly/i,
  'readable-here':
    /wrong.version.number|SEC_E_INVALID_TOKEN|0x80090308|unexpected message.*handshake|http request/i,
  'no-starttls':
    /didn.t find starttls|starttls not (?:supported|available)|stls not supported|did not advertise starttls|requested ssl level failed|use of ssl\/tls denied|starttls denied|TLS not available/i,
  'old-tls':
    /unsupported protocol|alert protocol version|legacy sigalg|version too low|SEC_E_UNSUPPORTED_FUNCTION|0x80090302|SEC_E_ALGORITHM_MISMATCH|0x80090331/i,
  'certificate-name':
    /hostname mismatch|num=62\b|no alternative certificate subject name|does not match (?:target )?host|SEC_E_WRONG_PRINCIPAL|0x80090322|RemoteCertificateNameMismatch/i,
  'certificate-expired': /certificate (?:has|is) expired|num=10\b|SEC_E_CERT_EXPIRED|0x80090328/i,
  'certificate-untrusted':
    /self.signed certificate|num=(?:18|19|20|21)\b|unable to (?:get local issuer|verify the first) certificate|SEC_E_UNTRUSTED_ROOT|0x80090325|RemoteCertificateChainErrors/i,
  'certificate-wrong': /certificate verify failed|SSL certificate problem|verification error/i,
  'tls-fine': /verification: ok|verify return code: 0 |SSL certificate verify ok|^Problems: None\s*$/im,
  'login-refused':
    /^<[~*-]*\s+(?:535|534|454 4\.7\.0|530)[ -]|login denied|\[AUTHENTICATIONFAILED\]|-ERR \[AUTH\]|no authentication type succeeded|^(?:535|534)[ -]/im,
  'no-login': /did not advertise authentication|no known authentication mechanisms/i,
  'login-accepted': /^<?[~*-]*\s*235[ -]|\bOK Logged in|^\* LIST \(/im,
} as const satisfies Record<SignCode, RegExp>
