import { appleProfile } from './apple-profile.ts'
import { autoconfig } from './autoconfig.ts'
import { autodiscover } from './autodiscover.ts'
import { aercConfig, mbsyncConfig, msmtpConfig, neomuttConfig } from './config-file.ts'
import { domainProfile } from './domain-profile.ts'
import type { ClientExport, DomainExport, DomainFormat, Exporter, SetupFormat } from './exporter.ts'
import { k9s } from './k9s.ts'
import { outlookAutodiscover } from './outlook-autodiscover.ts'
import { settingsSheet } from './settings-sheet.ts'
import { settingsText } from './settings-text.ts'
import { srvZone } from './srv-zone.ts'
import { thunderbirdIsp } from './thunderbird-isp.ts'
import { thunderbirdQr } from './thunderbird-qr.ts'
import { userAgentConfiguration } from './user-agent-configuration.ts'

/**
 * Every format with its exporter: one that is missing, one too many, or half of one doesn't compile. Each asks for words of
 * its own, so `never`: what fits every kind of words.
 */
export const SETUP_EXPORTERS = {
  'settings-sheet': settingsSheet,
  'apple-profile': appleProfile,
  'thunderbird-qr': thunderbirdQr,
  k9s,
  'thunderbird-isp': thunderbirdIsp,
  'outlook-autodiscover': outlookAutodiscover,
  neomutt: neomuttConfig,
  msmtp: msmtpConfig,
  mbsync: mbsyncConfig,
  aerc: aercConfig,
  'settings-text': settingsText,
} satisfies { readonly [F in SetupFormat]: Exporter<ClientExport, never> }

export const DOMAIN_EXPORTERS = {
  autoconfig,
  autodiscover,
  'srv-zone': srvZone,
  'user-agent-configuration': userAgentConfiguration,
  'domain-profile': domainProfile,
} satisfies { readonly [F in DomainFormat]: Exporter<DomainExport, never> }
