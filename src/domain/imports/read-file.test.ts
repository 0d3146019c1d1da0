import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { ImportedFile } from './imported.ts'
import { MOST_ELEMENTS, MOST_LEVELS } from './parse-xml.ts'
import { MOST_BYTES, type ImportProblem } from './problem.ts'
import { readFile, readText } from './read-file.ts'
import { findReceivers } from './receivers.ts'

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)))
const textOf = (name: string): string => new TextDecoder().decode(bytesOf(name))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function read(name: string): ImportedFile {
  const result = readFile(bytesOf(name))
  if (!result.ok) throw new Error(`${name}: ${result.error.code}`)
  return result.value
}

const problemOf = (content: Uint8Array | string): ImportProblem | undefined => {
  const result = typeof content === 'string' ? readText(content) : readFile(content)
  return result.ok ? undefined : result.error
}

const codes = (remarks: readonly { readonly code: string }[]) => remarks.map(({ code }) => code)

describe('a profile for Apple’s Mail', () => {
  it('sets up one account on two servers', () => {
    const file = read('apple-mail.mobileconfig')
    expect(file).toMatchObject({
      format: 'apple-profile',
      name: 'Shop mail',
      organisation: 'The Shop',
      domains: ['shop.example'],
      contents: [],
      remarks: [{ code: 'unsigned' }],
    })
    expect(file.accounts).toEqual([
      {
        name: 'Shop mail',
        address: 'jane@shop.example',
        person: 'Jane Doe',
        incoming: [
          {
            protocol: 'imap',
            host: { kind: 'name', name: 'imap.shop.example' },
            port: { kind: 'port', port: 993 },
            security: { kind: 'by-port', said: 'tls' },
            username: { kind: 'text', text: 'jane@shop.example' },
            signIn: [{ kind: 'password' }],
            remarks: [],
          },
        ],
        outgoing: [
          {
            protocol: 'smtp',
            host: { kind: 'name', name: 'smtp.shop.example' },
            port: { kind: 'port', port: 465 },
            security: { kind: 'by-port', said: 'tls' },
            username: { kind: 'text', text: 'jane@shop.example' },
            signIn: [{ kind: 'password' }],
            remarks: [],
          },
        ],
      },
    ])
  })

  const everything = read('apple-everything.mobileconfig')

  it('says what is weak about each server', () => {
    const [first, second] = everything.accounts
    expect(codes(first?.incoming[0]?.remarks ?? [])).toEqual([
      'password-inside',
      'host-ip-address',
      'cleartext',
    ])
    // Where the switch and the port are left out, Apple’s app doesn’t encrypt and tries the port between servers.
    expect(codes(first?.outgoing[0]?.remarks ?? [])).toEqual([
      'port-left-out-sending',
      'ssl-left-out',
      'sign-in-none',
    ])
    expect(second?.incoming[0]?.remarks).toEqual([{ code: 'starttls', port: 993 }])
    expect(second?.outgoing[0]?.remarks).toEqual([{ code: 'starttls', port: 465 }])
  })

  it('says what else is inside, whose server it is, and whether a password is in it', () => {
    expect(
      everything.contents.map(({ kind, detail, passwordInside, unencrypted }) => [
        kind,
        detail,
        passwordInside,
        unencrypted,
      ]),
    ).toEqual([
      ['root-certificate', 'Firm Büro Root', false, false],
      ['vpn', 'Office VPN', true, false],
      ['wifi', 'Office', true, false],
      ['management', 'https://mdm.firm.example/server', false, false],
      ['restrictions', undefined, false, false],
      ['calendar', 'dav.firm.example', false, true],
      ['unknown', 'com.example.unheard-of', false, false],
    ])
  })

  it('says what it does to the device, and in whose words', () => {
    expect(everything.remarks).toEqual([
      { code: 'hidden-characters' },
      { code: 'password-inside' },
      { code: 'removal-locked' },
      { code: 'http-address', text: 'http://mdm.firm.example/checkin' },
      { code: 'unsigned' },
      { code: 'consent-text', text: 'By installing this you agree that we look after your device.' },
    ])
  })

  const payload = (type: string, more: string) => {
    const file = readText(
      `<plist><dict><key>PayloadType</key><string>Configuration</string><key>PayloadContent</key><array><dict><key>PayloadType</key><string>${type}</string>${more}</dict></array></dict></plist>`,
    )
    if (!file.ok) throw new Error(file.error.code)
    return file.value
  }
  const text = (key: string, value: string) => `<key>${key}</key><string>${value}</string>`

  test.each([
    [
      'com.apple.vpn.managed',
      `<key>IKEv2</key><dict>${text('RemoteAddress', 'vpn.evil.example')}</dict>`,
      'vpn',
    ],
    ['com.apple.proxy.http.global', text('ProxyPACURL', 'https://vpn.evil.example/pac'), 'proxy'],
    [
      'com.apple.dnsSettings.managed',
      `<key>DNSSettings</key><dict>${text('ServerURL', 'https://vpn.evil.example/')}</dict>`,
      'dns',
    ],
    [
      'com.apple.relay.managed',
      `<key>Relays</key><array><dict>${text('HTTP3RelayURL', 'https://vpn.evil.example/')}</dict></array>`,
      'relay',
    ],
    ['com.apple.security.FDERecoveryRedirect', text('RedirectURL', 'https://vpn.evil.example/'), 'disk-key'],
    ['com.example.unheard-of', text('HostName', 'vpn.evil.example'), 'unknown'],
  ])('names the server of %s', (type, more, kind) => {
    expect(payload(type, more).contents).toMatchObject([
      { kind, servers: [{ kind: 'name', name: 'vpn.evil.example' }] },
    ])
  })

  test.each([
    ['com.apple.subscribedcalendar.account', 'SubCalAccountHostName'],
    ['com.apple.AIM.account', 'AIMHostName'],
    ['com.apple.osxserver.account', 'HostName'],
    ['com.example.unheard-of', 'MailHostName'],
  ])('with %s counts its server among those that get a password', (type, key) => {
    expect(findReceivers(payload(type, text(key, 'evil.example'))).map((one) => one.key)).toEqual([
      'evil.example',
    ])
  })

  test.each([
    ['com.apple.declarations', 'declarations'],
    ['com.apple.mcxloginscripts', 'scripts'],
    ['com.apple.systempolicy.rule', 'app-rules'],
    ['com.apple.firstactiveethernet.managed', 'ethernet'],
  ])('knows what %s is', (type, kind) => {
    expect(payload(type, '').contents).toMatchObject([{ kind }])
  })

  it('never hands out a password, nor a character that turns text around', () => {
    const all = JSON.stringify(everything)
    for (const secret of ['correct-horse-battery', 'wifi-secret-42', 'c2VjcmV0', '\u202E'])
      expect(all).not.toContain(secret)
    expect(everything.accounts[1]?.name).toBe('Secondaccount')
  })

  test.each(['signed.mobileconfig', 'signed-in-pieces.mobileconfig'])(
    '%s is read, and never vouched for',
    (name) => {
      const { accounts, remarks } = read(name)
      expect(accounts).toEqual(read('apple-mail.mobileconfig').accounts)
      expect(remarks).toEqual([{ code: 'signature-unchecked' }])
    },
  )

  it('is read as its makers write it: a port as a real number, a placeholder for the password', () => {
    const changed = textOf('apple-mail.mobileconfig')
      .replace('<integer>993</integer>', '<real>993</real>')
      .replace(
        '<key>OutgoingPasswordSameAsIncomingPassword</key>',
        '<key>IncomingPassword</key><string>%PASSWORD%</string><key>OutgoingPasswordSameAsIncomingPassword</key>',
      )
    const made = readText(changed)
    expect(made.ok && made.value.accounts).toEqual(read('apple-mail.mobileconfig').accounts)
    expect(made.ok && codes(made.value.remarks)).toEqual(['unsigned'])
    const asText = readText(changed.replace('<real>993</real>', '<string>993</string>'))
    const [server] = asText.ok ? (asText.value.accounts[0]?.incoming ?? []) : []
    expect(server?.port).toEqual({ kind: 'unreadable', text: '993' })
  })

  it('may be encrypted in parts, ask for a registration, or lack what a device needs', () => {
    const profile = (more: string) =>
      readText(
        `<plist version="1.0"><dict><key>PayloadType</key><string>Configuration</string>${more}</dict></plist>`,
      )
    const encrypted = profile('<key>EncryptedPayloadContent</key><data>MIIB</data>')
    expect(encrypted.ok && codes(encrypted.value.remarks)).toContain('encrypted-inside')
    expect(encrypted.ok && encrypted.value.remarks).toContainEqual({
      code: 'required-missing',
      text: 'PayloadIdentifier',
    })
    const mail = profile(
      '<key>PayloadIdentifier</key><string>a</string><key>PayloadUUID</key><string>b</string><key>PayloadVersion</key><integer>1</integer><key>PayloadContent</key><array><dict><key>PayloadType</key><string>com.apple.mail.managed</string></dict></array>',
    )
    expect(mail.ok && mail.value.remarks).toContainEqual({
      code: 'required-missing',
      text: 'EmailAccountType',
    })
    const enrolment = readText(
      '<plist><dict><key>PayloadType</key><string>Profile Service</string><key>PayloadContent</key><dict><key>URL</key><string>https://mdm.example/enrol</string></dict></dict></plist>',
    )
    expect(enrolment.ok && enrolment.value.remarks).toContainEqual({
      code: 'enrolment',
      text: 'https://mdm.example/enrol',
    })
  })
})

describe('a file for Thunderbird', () => {
  it('has servers in an order, and nothing to remark where they are good', () => {
    const file = read('autoconfig.xml')
    const [account] = file.accounts
    expect(file).toMatchObject({ name: 'Shop mail', domains: ['shop.example', 'shop-mail.example'] })
    expect(account?.incoming.map(({ protocol, username }) => [protocol, username.kind])).toEqual([
      ['imap', 'your-address'],
      ['imap', 'your-address'],
      ['pop3', 'your-local-part'],
    ])
    expect(account?.incoming[0]?.remarks).toEqual([])
    // What an app falls back to is no weakness.
    expect(account?.incoming[1]?.remarks).toEqual([])
    expect(file.remarks).toEqual([])
  })

  it('tells what Thunderbird leaves out and what it can’t take at all', () => {
    const file = read('autoconfig-weak.xml')
    const [account] = file.accounts
    expect(account?.incoming.map(({ remarks }) => codes(remarks))).toEqual([
      ['skipped', 'security-unreadable'],
      ['password-inside', 'host-with-domain', 'cleartext'],
    ])
    expect(account?.incoming[0]?.remarks[0]).toEqual({ code: 'skipped', by: ['security'] })
    expect(account?.outgoing.map(({ remarks }) => codes(remarks))).toEqual([
      ['host-with-domain', 'relay-port', 'starttls', 'sign-in-none'],
    ])
    expect(file.name).toBe('Old & <b>bold</b>')
    expect(file.remarks).toEqual([
      { code: 'password-inside' },
      { code: 'android-refuses', why: 'unencrypted' },
      { code: 'http-address', text: 'http://www.old.example/help' },
      { code: 'oauth-element' },
    ])
    expect(file.contents.map(({ kind, host }) => [kind, host])).toEqual([
      ['jmap', { kind: 'name', name: 'jmap.old.example' }],
      ['contacts', { kind: 'name', name: 'dav.old.example' }],
    ])
  })

  test.each([
    ['owa', 'exchange'],
    ['nntp', 'unknown'],
    ['anything', 'unknown'],
  ])('has a server of the type %s, which is listed with whoever gets the password', (type, kind) => {
    const server = `<incomingServer type="${type}"><hostname>evil.example</hostname><owaURL>https://other.example/</owaURL></incomingServer>`
    const file = variant('<incomingServer type="imap">', `${server}<incomingServer type="imap">`)
    expect(file.contents[0]).toMatchObject({ kind, detail: 'https://other.example/' })
    const keys = findReceivers(file).map(({ key }) => key)
    expect(keys).toEqual(expect.arrayContaining(['evil.example', 'other.example']))
  })

  const variant = (from: string | RegExp, to: string) => {
    const changed = textOf('autoconfig.xml').replaceAll(from, to)
    const result = readText(changed)
    if (!result.ok) throw new Error(result.error.code)
    return result.value
  }

  test.each([
    ['no id', / id="shop.example"/g, '', 'no-id'],
    ['no domain', /<domain>[^<]*<\/domain>/g, '', 'no-domain'],
    ['no server to send', /<outgoingServer[^]*?<\/outgoingServer>/g, '', 'no-outgoing'],
    ['an id that is no name', /id="shop.example"/g, 'id="Shop mail"', 'no-id'],
    ['no domain in plain letters', /<domain>[^<]*</g, '<domain>bücher.example<', 'no-domain'],
    ['no encryption that is spelt right', /<socketType>SSL/g, '<socketType> SSL', undefined],
    ['no port that is one', /<port>\d+/g, '<port>0', 'no-incoming'],
    ['no sign-in that is known', /password-cleartext/g, 'magic', 'no-incoming'],
  ] as const)('with %s, Thunderbird refuses it', (_, from, to, why) => {
    const refusals = variant(from, to).remarks.filter(({ code }) => code === 'thunderbird-refuses')
    expect(refusals).toEqual(why === undefined ? [] : [{ code: 'thunderbird-refuses', why }])
  })

  test.each([
    [/<username>%EMAILADDRESS%<\/username>/g, '', 'no-username'],
    [/password-cleartext/g, 'GSSAPI', 'sign-in'],
    [/imap\.shop\.example/g, 'bücher.example', 'broken-server'],
    [/<port>465/g, '<port>what', 'broken-server'],
    [/<socketType>STARTTLS/g, '<socketType>TLS', 'broken-server'],
    [/type="imap"/g, 'type="pop3"', 'no-imap'],
    [/<socketType>STARTTLS/g, '<socketType>plain', 'unencrypted'],
  ] as const)('with %s, Thunderbird for Android refuses it', (from, to, why) => {
    expect(variant(from, to).remarks).toContainEqual({ code: 'android-refuses', why })
  })

  it('says that a space is what makes a word unknown', () => {
    const [server] = variant('<socketType>SSL', '<socketType> SSL').accounts[0]?.incoming ?? []
    expect(codes(server?.remarks ?? [])).toEqual(['skipped', 'security-spaced'])
  })

  it('takes names of computers that receive mail for no domain of addresses', () => {
    expect(variant('<domain>shop.example', '<domain purpose="mx">mx.example').domains).not.toContain(
      'mx.example',
    )
  })

  it('takes no placeholder for a password', () => {
    const file = variant('</username>', '</username><password>%PASSWORD%</password>')
    expect(file.remarks).toEqual([])
    const real = variant('</username>', '</username><password>hunter2</password>')
    expect(codes(real.remarks)).toEqual(['password-inside'])
  })

  it('names as user what only Thunderbird fills in', () => {
    const odd = variant('%EMAILADDRESS%', '%EMAILLOCALPART%.%EMAILDOMAIN%').accounts[0]?.incoming[0]
    expect(odd?.username).toEqual({ kind: 'made-of-address', text: '%EMAILLOCALPART%.%EMAILDOMAIN%' })
    const person = variant('%EMAILADDRESS%', '%REALNAME%').accounts[0]?.incoming[0]
    expect(person?.username).toEqual({ kind: 'made-of-address', text: '%REALNAME%' })
    const left = variant(/<username>[^<]*<\/username>/g, '').accounts[0]?.incoming[0]
    expect(codes(left?.remarks ?? [])).toEqual(['username-left-out'])
  })

  it('with encryption that the port doesn’t have says so', () => {
    const [account] = variant('<port>465', '<port>587').accounts
    expect(codes(account?.outgoing[0]?.remarks ?? [])).toEqual(['tls-on-starttls-port'])
    const [other] = variant('<port>143', '<port>993').accounts
    expect(codes(other?.incoming[1]?.remarks ?? [])).toEqual(['starttls-on-tls-port'])
  })
})

describe('an Autodiscover answer', () => {
  it('is read under any prefix, and the names of namespaces are no web addresses', () => {
    const file = read('autodiscover.xml')
    const [account] = file.accounts
    expect(file).toMatchObject({ format: 'autodiscover', name: 'Jane Doe', domains: ['shop.example'] })
    expect(account).toMatchObject({ address: 'jane@shop.example' })
    expect(file.remarks).toEqual([])
    const plain = textOf('autodiscover.xml').replace(
      'xmlns:a=',
      'xmlns:x="http://x.example/" x:y="http://y.example/" xmlns:a=',
    )
    const made = readText(plain)
    expect(made.ok && made.value.remarks).toEqual([])
    expect(account?.incoming[0]).toMatchObject({ security: { kind: 'said', said: 'tls' }, remarks: [] })
    expect(account?.outgoing[0]?.security).toEqual({ kind: 'said', said: 'starttls' })
    expect(codes(account?.outgoing[0]?.remarks ?? [])).toEqual(['starttls', 'spa-left-out'])
  })

  const answer = (protocol: string) =>
    readText(`<Autodiscover><Response><Account>${protocol}</Account></Response></Autodiscover>`)
  const server = (inner: string) => {
    const file = answer(
      `<Protocol><Type>imap</Type><Server>imap.shop.example</Server><LoginName>jane</LoginName>${inner}</Protocol>`,
    )
    return file.ok ? file.value.accounts[0]?.incoming[0] : undefined
  }

  test.each([
    ['<Port>993</Port><SPA>off</SPA>', { kind: 'by-port', said: 'tls' }, []],
    ['<Port>993</Port><SSL>off</SSL><SPA>off</SPA>', { kind: 'said', said: 'none' }, ['cleartext']],
    [
      '<Port>993</Port><Encryption>TLS</Encryption><SPA>off</SPA>',
      { kind: 'said', said: 'tls' },
      ['tls-for-ssl'],
    ],
    [
      '<Port>993</Port><SSL>on</SSL><Encryption>None</Encryption><SPA>off</SPA>',
      { kind: 'said', said: 'none' },
      ['cleartext'],
    ],
    [
      '<Port>143</Port><Encryption>Auto</Encryption><SPA>off</SPA>',
      { kind: 'said', said: 'auto' },
      ['security-auto'],
    ],
    ['<SPA>on</SPA>', { kind: 'said', said: 'on' }, ['port-left-out', 'sign-in-spa']],
    [
      '<Port>993</Port><SSL>maybe</SSL><SPA>off</SPA>',
      { kind: 'unreadable', text: 'maybe' },
      ['security-unreadable'],
    ],
  ] as const)('with %s', (inner, security, remarks) => {
    const read = server(inner)
    expect(read?.security).toEqual(security)
    expect(codes(read?.remarks ?? [])).toEqual(remarks)
  })

  it('says what apps make of a missing user name', () => {
    const file = answer('<Protocol><Type>SMTP</Type><Server>a.example</Server><LoginName/></Protocol>')
    const [sending] = file.ok ? (file.value.accounts[0]?.outgoing ?? []) : []
    expect(codes(sending?.remarks ?? [])).toEqual(['port-left-out-sending', 'spa-left-out', 'login-left-out'])
  })

  it('may lead elsewhere, be an error, or be about Exchange', () => {
    const redirect = answer('<Action>redirectAddr</Action><RedirectAddr>jane@other.example</RedirectAddr>')
    expect(redirect.ok && redirect.value.contents).toEqual([
      {
        kind: 'redirect',
        detail: 'jane@other.example',
        host: { kind: 'name', name: 'other.example' },
        passwordInside: false,
        unencrypted: false,
      },
    ])
    const open = answer('<Action>redirectUrl</Action><RedirectUrl>http://evil.example/a.xml</RedirectUrl>')
    expect(open.ok && findReceivers(open.value).map(({ key }) => key)).toEqual(['evil.example'])
    expect(open.ok && open.value.contents[0]?.unencrypted).toBe(true)
    const error = readText(
      '<Autodiscover><Response><Error><ErrorCode>600</ErrorCode><Message>Invalid Request</Message></Error></Response></Autodiscover>',
    )
    expect(error.ok && error.value.remarks).toEqual([{ code: 'error-answer', text: '600 Invalid Request' }])
    const exchange = answer(
      '<Protocol><Type>EXCH</Type><EwsUrl>https://ex.shop.example/EWS</EwsUrl></Protocol>',
    )
    expect(exchange.ok && exchange.value.contents).toMatchObject([
      { kind: 'exchange', host: { kind: 'name', name: 'ex.shop.example' } },
    ])
  })

  const receivers = (protocol: string) => {
    const file = answer(protocol)
    return file.ok && findReceivers(file.value).map(({ key }) => key)
  }

  it('hides no server behind another, behind a browser or behind a type of its own', () => {
    const url = (name: string, host: string) => `<${name}>https://${host}/</${name}>`
    expect(
      receivers(
        `<Protocol><Type>EXCH</Type><Server>4f3a-11@shop.example</Server>${url('EwsUrl', 'a.example')}${url('ASUrl', 'b.example')}</Protocol>`,
      ),
    ).toEqual(['a.example', 'b.example'])
    expect(
      receivers(
        `<Protocol><Type>WEB</Type><External>${url('OWAUrl', 'c.example')}<Protocol>${url('ASUrl', 'd.example')}</Protocol></External></Protocol>`,
      ),
    ).toEqual(['c.example', 'd.example'])
    expect(receivers('<Protocol Type="x"><Type>IMAP</Type><Server>e.example</Server></Protocol>')).toEqual([
      'e.example',
    ])
    expect(receivers('<Protocol><Type>x</Type><Server>f.example</Server></Protocol>')).toEqual(['f.example'])
  })

  test.each([
    ['https://evil.example\\@mail.example.com/EWS', 'evil.example'],
    ['https:/\\evil.example/x', 'evil.example'],
    ['https://mail.example.com@evil.example/', 'evil.example'],
    ['https://[2001:db8::1]/', '[2001:db8::1]'],
    ['https://', 'https://'],
  ])('goes to the server that a browser finds in %s', (url, host) => {
    expect(receivers(`<Protocol><Type>EXCH</Type><EwsUrl>${url}</EwsUrl></Protocol>`)).toEqual([host])
  })

  it('as Exchange sends it today names its servers too', () => {
    const store = '<MailStore><ExternalUrl>https://ex.example/mapi</ExternalUrl></MailStore>'
    expect(receivers(`<Protocol Type="mapiHttp">${store}</Protocol>`)).toEqual(['ex.example'])
  })

  it('takes no user name for sending for the person’s address', () => {
    const one = (type: string, login: string) =>
      `<Protocol><Type>${type}</Type><Server>a.example</Server><LoginName>${login}</LoginName></Protocol>`
    const file = answer(one('IMAP', 'jane') + one('SMTP', 'apikey@relay.example'))
    expect(file.ok && file.value.domains).toEqual([])
  })

  it('that says off beside an encryption says so: Thunderbird goes without', () => {
    expect(
      codes(
        server('<Port>993</Port><SSL>off</SSL><Encryption>SSL</Encryption><SPA>off</SPA>')?.remarks ?? [],
      ),
    ).toEqual(['ssl-contradicted'])
  })
})

const nested = (levels: number): string => '<a>'.repeat(levels) + '</a>'.repeat(levels)
const BOMB = `<!DOCTYPE plist [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><plist><string>&b;</string></plist>`
const STEALER = `<!DOCTYPE plist [<!ENTITY f SYSTEM "file:///etc/passwd">]><plist><string>&f;</string></plist>`

describe('what can’t be read says why', () => {
  test.each<readonly [string, Uint8Array | string, ImportProblem]>([
    ['nothing', new Uint8Array(), { code: 'empty' }],
    ['only spaces', ' \n\t', { code: 'empty' }],
    ['more than is read', new Uint8Array(MOST_BYTES + 1), { code: 'too-large' }],
    ['a binary property list', bytesOf('binary.mobileconfig'), { code: 'binary-plist' }],
    ['an encrypted profile', bytesOf('encrypted.mobileconfig'), { code: 'encrypted' }],
    ['a signature alone', bytesOf('signature-only.p7s'), { code: 'signature-only' }],
    ['half a signed profile', bytesOf('signed.mobileconfig').slice(0, 900), { code: 'broken-signature' }],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), { code: 'other-file', what: 'image' }],
    ['a PDF', utf8('%PDF-1.7 ...'), { code: 'other-file', what: 'pdf' }],
    ['a web page', '<!DOCTYPE html><html><body>Sign in</body></html>', { code: 'html' }],
    [
      'a web page in XML',
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>',
      { code: 'html' },
    ],
    ['JSON', '{"protocols":{}}', { code: 'json' }],
    ['a signature as text', '-----BEGIN PKCS7-----\nMIIB', { code: 'signed-as-text' }],
    [
      'a signature as an email has it',
      'MIME-Version: 1.0\nContent-Type: application/x-pkcs7-mime; name="smime.p7m"\n\nMIIB',
      { code: 'signed-as-text' },
    ],
    ['words', 'IMAP: imap.shop.example', { code: 'not-xml' }],
    ['another XML', '<k9settings version="99"/>', { code: 'other-xml', text: 'k9settings' }],
    ['an entity bomb', BOMB, { code: 'entities' }],
    ['an entity that reads a file', STEALER, { code: 'external-entities' }],
    ['a parameter entity', STEALER.replace('f SYSTEM', '% f SYSTEM'), { code: 'external-entities' }],
    ['50 levels', nested(50), { code: 'too-deep' }],
    ['too many elements', `<a>${'<b/>'.repeat(MOST_ELEMENTS)}</a>`, { code: 'too-many-elements' }],
    [
      'too many attributes',
      `<a ${Array.from({ length: MOST_ELEMENTS + 1 }, (_, turn) => `a${turn}=""`).join(' ')}/>`,
      { code: 'too-many-elements' },
    ],
    ['an element that isn’t closed', '\n<plist>\n<dict>\n</plist>', { code: 'malformed', line: 4 }],
    ['a bare ampersand', '<plist><string>a & b</string></plist>', { code: 'malformed', line: 1 }],
    [
      'an entity that nobody declared',
      '<plist><string>&nbsp;</string></plist>',
      { code: 'malformed', line: 1 },
    ],
    ['a prefix that nobody declared', '<x:plist/>', { code: 'malformed', line: 1 }],
    [
      'an encoding that isn’t read',
      '<?xml version="1.0" encoding="EBCDIC-CP-DE"?><plist/>',
      { code: 'unknown-encoding', text: 'EBCDIC-CP-DE' },
    ],
    [
      'another property list',
      '<plist><dict><key>CFBundleName</key><string>x</string></dict></plist>',
      { code: 'not-a-profile' },
    ],
    ['a property list that is none', '<plist><dict><key>a</key></dict></plist>', { code: 'broken-plist' }],
    [
      'a key that stands there twice',
      '<plist><dict><key>a</key><true/><key>a</key><false/></dict></plist>',
      { code: 'doubled-key', text: 'a' },
    ],
    [
      'a DTD that adds attributes',
      '<!DOCTYPE clientConfig [<!ATTLIST incomingServer type CDATA "imap">]><clientConfig/>',
      { code: 'own-dtd' },
    ],
    [
      'a server under a prefix',
      '<clientConfig xmlns:x="u"><emailProvider><x:incomingServer/></emailProvider></clientConfig>',
      { code: 'odd-name', text: 'x:incomingServer' },
    ],
    ['a profile under a prefix', '<x:plist xmlns:x="u"/>', { code: 'odd-name', text: 'x:plist' }],
    [
      'a server in a namespace of its own',
      '<Autodiscover><Response><Account><Protocol xmlns="u"/></Account></Response></Autodiscover>',
      { code: 'odd-name', text: 'Protocol' },
    ],
    [
      'a name that changes what an object is',
      '<clientConfig><emailProvider><__proto__><incomingServer/></__proto__></emailProvider></clientConfig>',
      { code: 'odd-name', text: '__proto__' },
    ],
    [
      'two names of a server',
      '<clientConfig><emailProvider><incomingServer><hostname>a.example</hostname><hostname>b.example</hostname></incomingServer></emailProvider></clientConfig>',
      { code: 'doubled-key', text: 'hostname' },
    ],
    [
      'two providers',
      '<clientConfig><emailProvider/><emailProvider/></clientConfig>',
      { code: 'doubled-key', text: 'emailProvider' },
    ],
    [
      'two servers in one protocol',
      '<Autodiscover><Response><Account><Protocol><Server/><Server/></Protocol></Account></Response></Autodiscover>',
      { code: 'doubled-key', text: 'Server' },
    ],
    [
      'a web address in place of a server’s name',
      '<clientConfig><emailProvider><incomingServer type="imap"><hostname>a.example</hostname><url>https://b.example/</url></incomingServer></emailProvider></clientConfig>',
      { code: 'address-for-name' },
    ],
    [
      'an attribute where a property list has none',
      '<plist><dict><key>a</key><string b=">evil.example">a.example</string></dict></plist>',
      { code: 'broken-plist' },
    ],
    [
      'a question for Autodiscover',
      '<Autodiscover><Request/></Autodiscover>',
      { code: 'autodiscover-request' },
    ],
  ])('%s', (_, content, problem) => {
    // Read as the file that it is: only bytes say an encoding.
    const asFile = typeof content === 'string' ? utf8(content) : content
    expect(problemOf(asFile)).toEqual(problem)
  })

  it('a signature in pieces of pieces without end', () => {
    const size = (length: number) => [
      0x84,
      length >> 24,
      (length >> 16) & 255,
      (length >> 8) & 255,
      length & 255,
    ]
    const begin = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07]
    const deep = 100_000
    const bytes: number[] = []
    let length = 0
    const heads: (readonly number[])[] = []
    const wrap = (tag: number, before: readonly number[] = []) => {
      heads.push([tag, ...size(length + before.length), ...before])
      length += 6 + before.length
    }
    for (let turn = 0; turn < deep; turn += 1) wrap(0x24)
    wrap(0xa0)
    wrap(0x30, [...begin, 0x01])
    wrap(0x30, [0x02, 0x01, 0x01, 0x31, 0x00])
    wrap(0xa0)
    wrap(0x30, [...begin, 0x02])
    for (const head of heads.toReversed()) for (const byte of head) bytes.push(byte)
    expect(problemOf(Uint8Array.from(bytes))).toEqual({ code: 'broken-signature' })
  })

  it('reads as deep as it says, and no deeper', () => {
    expect(problemOf(nested(MOST_LEVELS))?.code).toBe('other-xml')
    expect(problemOf(nested(MOST_LEVELS + 1))?.code).toBe('too-deep')
  })
})

describe('encodings', () => {
  const text = textOf('autoconfig.xml').replace('Shop mail', 'Büro')
  const utf16 = (isLittle: boolean, mark: boolean) => {
    const units = [...(mark ? [0xfeff] : []), ...Array.from(text, (letter) => letter.charCodeAt(0))]
    return Uint8Array.from(
      units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
    )
  }
  const latin1 = Uint8Array.from(
    Array.from(text.replace('UTF-8', 'ISO-8859-1'), (letter) => letter.charCodeAt(0)),
  )

  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\uFEFF${text}`)],
    ['UTF-16, little-endian', utf16(true, true)],
    ['UTF-16, big-endian', utf16(false, true)],
    ['UTF-16 without a mark', utf16(true, false)],
    ['Latin-1, as its first line says', latin1],
  ])('%s', (_, bytes) => {
    const result = readFile(bytes)
    expect(result.ok && result.value.name).toBe('Büro')
  })

  it('a letter in another encoding than the file says is a broken file', () => {
    const broken = Uint8Array.from(Array.from(text, (letter) => letter.charCodeAt(0)))
    expect(problemOf(broken)).toEqual({ code: 'broken-encoding' })
  })
})

describe('whatever comes', () => {
  const SAMPLES = [
    'apple-mail.mobileconfig',
    'apple-everything.mobileconfig',
    'autoconfig.xml',
    'autoconfig-weak.xml',
    'autodiscover.xml',
    'signed.mobileconfig',
    'signed-in-pieces.mobileconfig',
    'encrypted.mobileconfig',
    'binary.mobileconfig',
  ].map(bytesOf)

  it('is a value or a problem: random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(typeof readFile(bytes).ok).toBe('boolean')
      }),
      { numRuns: 2000 },
    )
  })

  it('is a value or a problem: a file that was damaged', () => {
    const change = fc.record({
      at: fc.nat(),
      byte: fc.integer({ min: 0, max: 255 }),
      drop: fc.nat({ max: 30 }),
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...SAMPLES),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        (sample, changes) => {
          const bytes = [...sample]
          for (const { at, byte, drop } of changes) bytes.splice(at % bytes.length, drop, byte)
          expect(typeof readFile(Uint8Array.from(bytes)).ok).toBe('boolean')
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('shows no character that turns or hides text', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('a', '\u202E', '\u0007', '\u200B', '\u2028', 'é', '<', '&'),
    })
    fc.assert(
      fc.property(nasty, nasty, (name, host) => {
        const escaped = (text: string) =>
          text.replaceAll('\u0007', '').replaceAll('&', '&amp;').replaceAll('<', '&lt;')
        const changed = textOf('autoconfig.xml')
          .replace('Shop mail', escaped(name))
          .replaceAll('imap.shop.example', escaped(host))
        const result = readText(changed)
        const shown = JSON.stringify(result)
        for (const sign of ['\u202E', '\\u0007', '\u200B', '\u2028']) expect(shown).not.toContain(sign)
      }),
    )
  })
})
