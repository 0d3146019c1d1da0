import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FINDINGS } from './finding.ts'
import { readOutput } from './read-output.ts'

const findings = (text: string) => readOutput(text).findings

/** As Windows prints them (Microsoft's pages on Test-NetConnection and SslPolicyErrors); we couldn't run these. */
describe('what Windows prints', () => {
  it('is read by its property names, whatever the language', () => {
    const text = `PS C:\\Users\\jane> Test-NetConnection imap.example.com -Port 993

ComputerName     : imap.example.com
RemoteAddress    : 192.0.2.7
RemotePort       : 993
InterfaceAlias   : Ethernet
SourceAddress    : 192.168.1.20
TcpTestSucceeded : True`
    expect(findings(text)).toEqual(['reachable'])
    expect(
      findings(text.replace('True', 'False').replace('PS', 'WARNUNG: TCP connect to … failed\nPS')),
    ).toEqual(['not-reached'])
  })

  it('is read from our own lines about the certificate', () => {
    const text = `Subject: CN=imap.example.com
Issuer: CN=R12, O=Let's Encrypt, C=US
Expires: 2027-02-03
Problems: None
Protocol: Tls12`
    expect(readOutput(text)).toEqual({
      findings: ['reachable', 'tls-fine'],
      tls: { version: 'TLS 1.2', name: 'imap.example.com', issuer: 'R12', expires: '2027-02-03' },
    })
  })

  it.each([
    ['RemoteCertificateNameMismatch', ['certificate-name']],
    ['RemoteCertificateChainErrors', ['certificate-untrusted']],
    [
      'RemoteCertificateNameMismatch, RemoteCertificateChainErrors',
      ['certificate-name', 'certificate-untrusted'],
    ],
  ])('names what is wrong with a certificate: %s', (problems, expected) => {
    expect(findings(`Subject: CN=a.example\nProblems: ${problems}\nAusnahme beim Aufrufen …`)).toEqual(
      expected,
    )
  })

  it.each([
    [
      'curl: (60) schannel: SNI or certificate check failed: SEC_E_WRONG_PRINCIPAL (0x80090322)',
      'certificate-name',
    ],
    [
      'curl: (60) schannel: SEC_E_UNTRUSTED_ROOT (0x80090325) - Die Zertifikatkette …',
      'certificate-untrusted',
    ],
    ['curl: (60) schannel: SEC_E_CERT_EXPIRED (0x80090328) - …', 'certificate-expired'],
    [
      'curl: (35) schannel: next InitializeSecurityContext failed: SEC_E_INVALID_TOKEN (0x80090308)',
      'readable-here',
    ],
  ])('keeps Schannel’s names: %s', (line, expected) => {
    expect(findings(line)).toEqual([expected])
  })

  it('counts an answer on an encrypted port where nothing is said of the certificate', () => {
    const text = `* Connected to imap.example.com (192.0.2.7) port 993\n< * OK ready`
    expect(findings(text)).toEqual(['reachable', 'tls-fine'])
    expect(findings(text.replace('993', '143'))).toEqual(['reachable'])
  })
})

/** As macOS prints them: its nc, and curl with LibreSSL. Not run by us. */
describe('what a Mac prints', () => {
  it.each([
    ['Connection to imap.example.com port 993 [tcp/imaps] succeeded!', ['reachable']],
    ['nc: connectx to imap.example.com port 993 (tcp) failed: Operation timed out', ['timed-out']],
    ['nc: connectx to imap.example.com port 993 (tcp) failed: Connection refused', ['refused']],
    ['nc: getaddrinfo: nodename nor servname provided, or not known', ['name-not-found']],
    ['zsh: command not found: swaks', ['tool-missing']],
  ])('%s', (text, expected) => {
    expect(findings(text)).toEqual(expected)
  })
})

describe('a server that says nothing', () => {
  const silence = 'curl: (28) Operation timed out after 15001 milliseconds with 0 bytes received'

  it.each([
    [993, 'silent-before-encryption'],
    [465, 'silent-before-encryption'],
    [587, 'silent-without-greeting'],
    [143, 'silent-without-greeting'],
    [3535, 'silent'],
  ])('is told by the port: %i', (port, expected) => {
    expect(findings(`* Connected to mail.example.com (192.0.2.7) port ${port}\n${silence}`)).toEqual([
      expected,
    ])
  })

  it('is told neutrally where no port is named', () => {
    expect(findings(silence)).toEqual(['silent'])
  })
})

describe('several lines', () => {
  it('takes a second address that answers over a first that doesn’t', () => {
    expect(
      findings(`nc: connect to mail.example.com (2001:db8::1) port 993 (tcp) failed: Connection refused
Connection to mail.example.com (192.0.2.7) 993 port [tcp/imaps] succeeded!`),
    ).toEqual(['reachable'])
  })

  it('doesn’t read the command itself as an outcome', () => {
    expect(findings('$ openssl s_client -connect getaddrinfo.example:993 -brief')).toEqual([])
  })

  it('sees that no login took place', () => {
    const text = `Enter host password for user 'you@example.com':
* Connected to mail.example.com (192.0.2.7) port 25
> EHLO pc
< 250 CHUNKING
> NOOP
< 250 2.0.0 Ok`
    expect(findings(text)).toEqual(['reachable', 'no-login'])
  })
})

it('finds nothing in other texts, and takes any text in any order of the way', () => {
  expect(findings('')).toEqual([])
  expect(findings('The weather is fine and my mail is true to me.')).toEqual([])
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const found = findings(text)
      expect(found).toEqual(FINDINGS.filter((code) => found.includes(code)))
    }),
  )
})
