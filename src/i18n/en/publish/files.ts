import type { DomainFormat } from '../../../domain/exporters/exporter.ts'
import type { RecordPurpose } from '../../../domain/exporters/dns-records.ts'
import type { PublishRemark } from '../../../domain/exporters/publish-places.ts'

/** `limits`: who doesn’t read it, and what else one has to know. */
interface FormatText {
  readonly title: string
  readonly what: string
  readonly limits: string
}

const format = {
  autoconfig: {
    title: 'Autoconfig, for Thunderbird and many others',
    what: 'The app asks your domain for this file as soon as somebody types an address of it.',
    limits:
      'Not read by Outlook, Apple Mail or Gmail. Thunderbird takes it under a type for XML only: a server that sends text/plain makes it useless.',
  },
  autodiscover: {
    title: 'Autodiscover, for classic Outlook',
    what: 'Outlook sends the address to your domain and takes the servers from the answer. One file for everybody is enough.',
    limits:
      'Not read by the new Outlook, Outlook for phones or Apple Mail: those take only Exchange data, or ask Microsoft instead of your domain. We could not try it in Outlook.',
  },
  'srv-zone': {
    title: 'SRV records, for the DNS',
    what: 'The standard way (RFC 6186, RFC 8314): the DNS itself says which servers there are, and which services are not. Portolan reads them too, when somebody has a link to your servers checked.',
    limits:
      'Not read by Thunderbird, Outlook or Apple Mail. FairEmail, aerc and himalaya are reported to read them.',
  },
  'user-agent-configuration': {
    title: 'Automatic configuration, which may become the standard',
    what: 'One document that says where mail is, written at the IETF by people of several apps (draft-ietf-mailmaint-pacc).',
    limits:
      'Hardly any app reads it yet; himalaya reads an older draft. It holds no ports and has no word for STARTTLS.',
  },
  'domain-profile': {
    title: 'Configuration profile, for iPhone, iPad and Mac',
    what: 'One profile for everybody: the device asks for the address, the user name and the password while it is installed. Link to it from your help page.',
    limits:
      'No app looks for it by itself, and only Apple’s devices take it. An iPhone installs it only from an https address, in Safari, and under its own type. Without a signature it is called unverified.',
  },
} as const satisfies Record<DomainFormat, FormatText>

const remark = {
  'answers-post': 'The web server has to answer a POST with the file. By itself, many refuse that.',
  'outlook-takes-local-part':
    'One file for everybody can hold no user name. Thunderbird then takes the whole address, Outlook the part before the @: there your users correct it by hand, or your server takes both.',
  'thunderbird-goes-by-port':
    'Thunderbird takes the port for the encryption here, and would begin with TLS at port {ms-v-worlds}, which fails. It finds its way by the autoconfig file.',
  'old-outlook-only':
    'For IMAP and POP3, Outlook 2007 to 2019 are known to read it, the last two of them only in the older dialog that Mail in the Control Panel opens; for later ones, reports say no. Thunderbird takes it where it finds no autoconfig file.',
  'targets-not-aliases':
    'The servers in the records need A or AAAA records of their own: an SRV record may not lead to a CNAME (RFC 2782).',
  draft: 'Experimental: the draft still changes, so look here again before you rely on it.',
  'digest-of-bytes':
    'A record in the DNS holds the digest of these very bytes. If you change one, make the digest anew.',
} as const satisfies Record<PublishRemark, string>

const purpose = {
  'service-offered': 'An app that looks here finds this server.',
  'service-not-offered': 'Says that there is no such service, so that no app tries.',
  'autoconfig-host': 'Where Thunderbird and others fetch the autoconfig file.',
  'profile-host': 'Where people get the configuration profile.',
  'autodiscover-host': 'Where Outlook fetches the Autodiscover file.',
  'autodiscover-service': 'The same, for whoever asks the DNS: Outlook comes to it last, Thunderbird too.',
  'configuration-host': 'Where the automatic configuration is fetched.',
  'configuration-digest': 'Vouches for that document: its digest, byte by byte.',
} as const satisfies Record<RecordPurpose, string>

export const files = {
  format,
  remark,
  purpose,
  filesTitle: 'The files',
  filesLead:
    'Each of them does something for some apps, and none for all. Publish what your users’ apps read. The certificate of each has to be for the name in its address, not for the web server’s own name.',
  experimental: 'Experimental',
  readBy: 'Read by',
  readByNone: 'no app of our list',
  address: 'Its address',
  addresses: 'Its addresses',
  oneIsEnough: 'One of them is enough.',
  type: 'Its type',
  show: 'Show {name}',
  download: 'Download {name}',
  declined: 'Not made:',
  recordsTitle: 'The DNS records',
  recordsLead:
    'Add these to the zone of {domain}. As lines for a zone file, or cell by cell into the form of your DNS host.',
  copyZone: 'Copy all as zone lines',
  whatZone: 'the zone lines',
  recordsCaption: 'Records to add to {domain}',
  columnName: 'Name',
  columnType: 'Type',
  columnValue: 'Value',
  srvParts: 'Priority {priority}, weight {weight}, port {port}, target',
  whatName: 'the name of {name}',
  whatValue: 'the value of {name}',
  whatTarget: 'the target of {name}',
  seconds: 'If a form asks for a TTL, that is how many seconds others may keep a record: {count}.',
  recordsNotes: {
    mx: 'MX records stay as they are: they say where mail to the domain is delivered. These say where people read and send it.',
    short:
      'Most forms want the name without the domain, as in the table. A form that wants it whole gets the domain behind it.',
    cname:
      'If autoconfig or autodiscover exists already, it is replaced, not added to: a name with a CNAME has nothing else. Leave autodiscover alone if it leads to Exchange or Microsoft 365.',
    txt: 'The value of a TXT record stands in the table without quotes, because a form adds them by itself. The zone lines have them: there, a semicolon begins a remark.',
  },
} as const
