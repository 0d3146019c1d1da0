import { encodeSetup, looksLikeLink } from '../domain/link/codec.ts'
import { decodeInquiry, type Inquiry } from '../domain/symptoms/inquiry.ts'
import { meansInquiry, mendInquiry } from '../domain/symptoms/mend-inquiry.ts'
import { fixStore, NOTHING, type FixState, type FixSubject } from './fix-store.ts'

/**
 * What somebody handed over in the page’s address, put in the place of what this tab had. It leaves the address bar, read
 * or not; the setup stays in the fragment, for whoever reads setups. `false`: there is something that can’t be read, and
 * nothing was changed.
 */
export function adoptInquiry(): boolean {
  const { hash, search, pathname } = location
  const given = [hash, search].find(says)
  if (given === undefined) return true
  const show = (fragment: string) =>
    history.replaceState(history.state, '', pathname + (says(search) ? '' : search) + fragment)
  if (!meansInquiry(given)) {
    show(`#${given.slice(1)}`)
    return true
  }
  const decoded = decodeInquiry(mendInquiry(given))
  const inquiry = decoded.ok ? decoded.value.inquiry : undefined
  const state = inquiry && stateOf(inquiry)
  const read = state && (state.subject !== 'message' || state.picked || state.tried.length > 0)
  show(read && inquiry.setup ? `#${encodeSetup(inquiry.setup)}` : '')
  if (read) fixStore.setState(state, true)
  return Boolean(read)
}

const says = (text: string): boolean => meansInquiry(text) || looksLikeLink(text)

function stateOf({ symptom, sighting, answers, tried }: Inquiry): FixState {
  return {
    ...NOTHING,
    subject: subjectOf({ symptom, sighting, answers }),
    ...(symptom ? { picked: symptom } : {}),
    ...(sighting ? { sighting } : {}),
    answers,
    tried,
  }
}

/** What the person was looking at: a message says more than what one sees, and that more than answers. */
function subjectOf({
  symptom,
  sighting,
  answers,
}: {
  readonly symptom: Inquiry['symptom']
  readonly sighting: Inquiry['sighting']
  readonly answers: Inquiry['answers']
}): FixSubject {
  if (symptom) return 'message'
  if (sighting) return 'sighting'
  return answers.length > 0 ? 'narrowing' : 'message'
}
