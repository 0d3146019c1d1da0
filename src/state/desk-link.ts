import { sameChoice, writeChoice, type Choice } from '../domain/account/choice.ts'
import type { MailService } from '../domain/account/mail-service.ts'
import { isWeak } from '../domain/link/v1.ts'
import type { Setup } from '../domain/link/setup.ts'
import type { DeskForm } from '../domain/desk/desk-form.ts'
import { submissionChoices } from '../domain/account/typed-service.ts'
import type { LinkTrust } from '../domain/link/trust.ts'
import type { Facts } from './facts.ts'
import { resolveSetup } from './resolve-setup.ts'
import type { Situation } from './situation.ts'

/** Servers that turn out to be a known provider’s are named by it: then the link needs no warning. */
export function nameKnown(setup: Setup, trust: LinkTrust | undefined): Setup {
  return trust?.kind === 'provider' && setup.service.kind === 'domain'
    ? { ...setup, service: { kind: 'provider', id: trust.provider.id } }
    : setup
}

/** What a link may say of one direction: what the app can use where one is chosen, else all that the service has. */
export function linkChoices(situation: Situation, side: 'incoming' | 'outgoing'): readonly Choice[] {
  const advised = situation.advice?.[side]
    .filter(({ availability }) => availability === 'usable')
    .map(({ choice }): Choice => choice)
  const choices = advised ?? strongChoices(situation.service, side)
  return side === 'outgoing' && situation.typed ? withSpare(choices) : choices
}

/** Whoever types the servers knows whether they have the spare port; it is offered to nobody else. */
function withSpare(choices: readonly Choice[]): readonly Choice[] {
  const missing = submissionChoices().filter((choice) => !choices.some((other) => sameChoice(choice, other)))
  return [...choices, ...missing]
}

/** The form as far as it fits together: a way that this service doesn’t have in this app is left to the page. */
export function withOffered(form: DeskForm, setup: Setup, facts: Facts): DeskForm {
  const { incoming: _, outgoing: __, ...open } = setup
  const arriving = choicesOf(open, facts, 'incoming')
  const incoming = arriving.some((choice) => writeChoice(choice) === form.incoming)
    ? setup.incoming
    : undefined
  const leaving = choicesOf({ ...open, ...(incoming ? { incoming } : {}) }, facts, 'outgoing')
  const outgoing = leaving.some((choice) => writeChoice(choice) === form.outgoing)
  return { ...form, incoming: incoming ? form.incoming : '', outgoing: outgoing ? form.outgoing : '' }
}

function strongChoices(service: MailService | undefined, side: 'incoming' | 'outgoing'): readonly Choice[] {
  const all = (service?.[side] ?? []).map(({ protocol, port, security }): Choice => ({
    protocol,
    port,
    security,
  }))
  const seen = new Set<string>()
  return all.filter((choice) => {
    const key = `${choice.protocol} ${choice.port} ${choice.security}`
    if (isWeak(choice) || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function choicesOf(setup: Setup, facts: Facts, side: 'incoming' | 'outgoing'): readonly Choice[] {
  const resolved = resolveSetup(setup, facts)
  return resolved ? linkChoices(resolved.situation, side) : []
}
