import type { ClientId } from '../domain/clients/client-ids.ts'
import type { Client } from '../domain/clients/client.ts'
import { aerc } from './aerc.ts'
import { appleMailMacos } from './apple-mail-macos.ts'
import { bluemail } from './bluemail.ts'
import { emClient } from './em-client.ts'
import { outlookComWeb, postbox, windowsMail } from './ended.ts'
import { evolution } from './evolution.ts'
import { fairemail } from './fairemail.ts'
import { geary } from './geary.ts'
import { gmailAndroid } from './gmail-android.ts'
import { iosMail } from './ios-mail.ts'
import { k9Mail } from './k9-mail.ts'
import { kmail } from './kmail.ts'
import { mailbird } from './mailbird.ts'
import { mailspring } from './mailspring.ts'
import { neomutt } from './neomutt.ts'
import { outlookClassicWindows } from './outlook-classic-windows.ts'
import { outlookClassicWindowsWizard } from './outlook-classic-windows-wizard.ts'
import { outlookMac } from './outlook-mac.ts'
import { outlookMobile } from './outlook-mobile.ts'
import { outlookNewWindows } from './outlook-new-windows.ts'
import { samsungEmail } from './samsung-email.ts'
import { spark } from './spark.ts'
import { theBat } from './the-bat.ts'
import { thunderbirdAccountHub } from './thunderbird-account-hub.ts'
import { thunderbirdAndroid } from './thunderbird-android.ts'
import { thunderbirdClassicSetup } from './thunderbird-classic-setup.ts'

/** Each app under its own id: a missing, unknown or swapped one doesn't compile. */
export type ClientTable = { readonly [K in ClientId]: Client & { readonly id: K } }

export const CLIENTS = {
  'outlook-new-windows': outlookNewWindows,
  'outlook-classic-windows': outlookClassicWindows,
  'outlook-classic-windows-wizard': outlookClassicWindowsWizard,
  'thunderbird-account-hub': thunderbirdAccountHub,
  'thunderbird-classic-setup': thunderbirdClassicSetup,
  'apple-mail-macos': appleMailMacos,
  'ios-mail': iosMail,
  'outlook-mac': outlookMac,
  'outlook-mobile': outlookMobile,
  'gmail-android': gmailAndroid,
  'thunderbird-android': thunderbirdAndroid,
  'k9-mail': k9Mail,
  'samsung-email': samsungEmail,
  fairemail,
  'em-client': emClient,
  mailbird,
  spark,
  bluemail,
  mailspring,
  evolution,
  kmail,
  geary,
  'the-bat': theBat,
  neomutt,
  aerc,
  'outlook-com-web': outlookComWeb,
  'windows-mail': windowsMail,
  postbox,
} satisfies ClientTable
