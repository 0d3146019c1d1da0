import type { SourceKind } from '../../../domain/account/settings.ts'
import type { FreshnessCode } from '../../../domain/providers/freshness.ts'

const source = {
  official: {
    name: 'The provider’s own page',
    what: 'A help page of the provider itself was read. It is the best source, and the rarest.',
  },
  secondary: {
    name: 'Another site',
    what: 'Somebody else describes the provider: a university, a web host, a tutorial.',
  },
  ispdb: {
    name: 'Thunderbird’s ISPDB',
    what: 'The public collection in which Thunderbird looks settings up. Licence: MPL-2.0.',
  },
  fairemail: {
    name: 'FairEmail’s list',
    what: 'The providers that FairEmail, a mail app for Android, knows by itself.',
  },
  deltachat: {
    name: 'Delta Chat’s provider database',
    what: 'A collection for the messenger Delta Chat. Many of its entries are several years old. Licence: MPL-2.0.',
  },
  nodemailer: {
    name: 'nodemailer’s list',
    what: 'The services that nodemailer knows, a library with which programs send mail. It tells about sending only.',
  },
} as const satisfies Record<Exclude<SourceKind, 'typed'>, { readonly name: string; readonly what: string }>

const evidence = {
  official: 'Read on a page of the provider',
  secondary: 'Read on another site’s page',
  compared: 'Taken from public collections of settings',
  unverified: 'Not confirmed as a whole',
  none: 'No servers known',
} as const satisfies Record<FreshnessCode, string>

export const aboutPage = {
  source,
  evidence,
  title: 'About Portolan',
  description:
    'What stays on your device, where the servers and labels come from and how old they are, the licence, and how to host your own copy.',
  lead: 'Portolan tells you which servers, ports and settings your mail app needs. It names its sources, and it says what nobody could verify.',
  privacy: 'What stays with you',
  privacyPoints: {
    files:
      'There is no server of ours behind these pages. They are plain files, and any web host can serve them.',
    account: 'There is no account, no cookie, no tracker and no advertisement.',
    lookup:
      'What you type is looked up in your own browser, in data that came with the page. It isn’t sent anywhere but as the next two points say.',
    domain:
      'If Portolan doesn’t know your domain, you can have it looked up. Only when you press that button, Cloudflare and Google are asked for what the domain says in the DNS, Thunderbird’s public directory for its entry of the domain and of the domain that receives its mail, and the domain’s own web server for its mail settings. They learn the domain and which internet connection asks, never your address.',
    dns: 'If a link names servers of its own, you can have them checked. Only when you press that button, Cloudflare and Google are asked what the domain says about its mail. They learn that domain and which internet connection asks, never your email address or anything else in the link.',
    storage:
      'Your answers are kept in the storage of this tab, so that a reload loses nothing. They go when you close the tab.',
    policy:
      'A strict Content-Security-Policy lets your browser load nothing from elsewhere and run no scripts but those of this site. Only those named above may be asked, and only as said there.',
    password:
      'Nobody here asks for your password. No page has a field for it, and a link that carries one is refused.',
    host: 'Whoever hosts this copy sees which pages are opened, as with any website. In a setup link everything stands behind the #, the part that browsers don’t send.',
  },
  permission:
    'If you ticked that you don’t want to be asked again before a domain is looked up, this device remembers it, and nothing else, until you take it back.',
  permissionForget: 'Ask me again before a domain is looked up',
  permissionForgotten: 'From now on Portolan asks you first.',
  data: 'Where the data comes from',
  dataLead:
    'The data covers {providers} providers with {domains} domains, and {clients} apps. It was put together from public copies of these sources. No mail server was contacted to check it.',
  sourcesCaption: 'Kinds of sources',
  columnSource: 'Source',
  columnEntries: 'Providers',
  age: 'How old it is',
  ageLead:
    'The newest entry was checked in {newest}, the oldest in {oldest}. Each provider’s page shows its own month.',
  evidenceCaption: 'How well the servers are known',
  columnEvidence: 'The servers were',
  stale: 'Of all entries, {count} have not been checked for more than two years. Their pages say so.',
  unverified: 'What “not verified” means',
  unverifiedBody:
    'Next to an app’s words, it means that we believe the app says so but haven’t read it in the app, its source or a guide. About a provider’s servers, it means that nothing confirms all of what we found. What nobody knows stays empty: we don’t guess.',
  licence: 'Licence',
  licenceBody:
    'Portolan is free software under the MIT licence. From the collections named above it takes facts only, such as names, servers and ports; the collections themselves have licences of their own.',
  domain: 'For your own mail domain',
  domainBody:
    'If you run a mail server, Portolan makes the files and DNS records by which your users’ apps set themselves up.',
  domainLink: 'Publish the settings of your mail domain',
  hosting: 'Host your own copy',
  hostingBody:
    'Run `npm run build`: it writes the whole site as plain files into the folder `dist`. Copy that folder to any web host for static files; no database and no program has to run there. For a subfolder, build with `BASE=/sub/path/ npm run build`.',
  accessibility: 'Accessibility',
  accessibilityBody:
    'Our aim is WCAG 2.2, level AA. The pages are tested with axe, which finds part of the problems by itself, and by keyboard alone. No outside auditor has looked at them, so tell whoever hosts this copy what doesn’t work for you.',
} as const
