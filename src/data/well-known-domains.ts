import { hostname, type Hostname } from '../domain/address/hostname.ts'

/**
 * The domains that a typing slip is compared with, the most used first: our judgement, by country and size. Few on
 * purpose: each one more makes wrong suggestions likelier. A check holds that each belongs to a provider.
 */
const DOMAINS = `
  gmail.com yahoo.com hotmail.com outlook.com icloud.com live.com aol.com msn.com
  googlemail.com me.com mac.com ymail.com proton.me protonmail.com mail.com zoho.com
  gmx.de web.de gmx.net t-online.de freenet.de gmx.at gmx.ch gmx.com yahoo.de
  yahoo.co.uk hotmail.co.uk btinternet.com sky.com virginmedia.com talktalk.net
  orange.fr wanadoo.fr free.fr hotmail.fr yahoo.fr laposte.net sfr.fr
  libero.it virgilio.it hotmail.it yahoo.it tiscali.it bluewin.ch ziggo.nl telenet.be
  wp.pl o2.pl onet.pl interia.pl seznam.cz
  mail.ru yandex.ru rambler.ru ukr.net qq.com 163.com 126.com naver.com yahoo.co.jp
  comcast.net att.net sbcglobal.net verizon.net cox.net charter.net bellsouth.net
  fastmail.com uol.com.br bol.com.br bigpond.com rediffmail.com shaw.ca tutanota.com
`

export const WELL_KNOWN_DOMAINS: readonly Hostname[] = DOMAINS.trim().split(/\s+/).map(hostname)
