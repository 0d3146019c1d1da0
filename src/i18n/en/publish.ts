import { exportRefusals } from './export-refusals.ts'
import { after } from './publish/after.ts'
import { files } from './publish/files.ts'
import { form } from './publish/form.ts'
import { now } from './publish/now.ts'
import { readme } from './publish/readme.ts'

export const publish = {
  title: 'Publish the settings of your mail domain',
  description:
    'For whoever runs a mail server: autoconfig, Autodiscover, SRV records, Apple’s profile and the web server’s configuration, all from one form, to download and to check.',
  lead: 'For whoever runs a mail domain. From one form come the files and DNS records in which your users’ apps look, so that nobody has to type a server.',
  promise:
    'All of it is made in this browser, and nothing about one person is asked. Nothing is sent anywhere unless you ask what your domain publishes now.',
  waiting: 'One moment: the form is being set up.',
  outcomeTitle: 'What to publish',
  missing: 'It appears here as soon as these are right:',
  worthALook: 'It works. Worth a look:',
  zipTitle: 'Everything in one archive',
  zipLead: 'Files, records, configuration and a text with the steps, in folders as they go.',
  zip: 'Download {name}',
  zipFailed:
    'The archive couldn’t be made: a part of the page didn’t arrive. Check your connection and press again.',
  zipDone: 'Saved: {name}',
  contents: 'On this page',
  form,
  files,
  after,
  now,
  readme,
  refusal: exportRefusals,
} as const
