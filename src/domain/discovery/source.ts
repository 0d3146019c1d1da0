/**
 * Where something can be learnt of a domain’s mail servers, the most trusted first.
 *
 * - `records`: our own data, or what an organisation brings to its copy.
 * - `srv`: the domain’s own service records (RFC 6186, RFC 8314 section 5.1).
 * - `configuration`: the automatic-configuration document, with its digest in the DNS (draft-ietf-mailmaint-pacc).
 * - `mail-host`: the provider of ours that runs the domain’s mail exchangers (MX).
 * - `autoconfig`: the document that the domain’s own web server has for Thunderbird (draft-ietf-mailmaint-autoconfig).
 * - `directory`: what Thunderbird’s public directory (ISPDB) has of the domain itself.
 * - `mail-host-directory`: what it has of the domain below which the mail exchangers are.
 * - `guess`: names that many domains have.
 */
export const SOURCES = [
  'records',
  'srv',
  'configuration',
  'mail-host',
  'autoconfig',
  'directory',
  'mail-host-directory',
  'guess',
] as const
export type SourceId = (typeof SOURCES)[number]

/** How sure a value is: the weakest word that its best source allows. */
export const CERTAINTIES = ['confirmed', 'listed', 'hint', 'guess'] as const
/**
 * - `confirmed`: by the domain’s own DNS, as both resolvers read it.
 * - `listed`: whoever may know says it, and nothing of the domain’s DNS vouches for it.
 * - `hint`: it follows from who receives the domain’s mail, or only one resolver said it.
 * - `guess`: nobody says it.
 */
export type Certainty = (typeof CERTAINTIES)[number]
