import { encodeSetup } from '../domain/link/codec.ts'
import { decodeInquiry, INQUIRY_KEYS, type Inquiry } from '../domain/symptoms/inquiry.ts'
import { fixStore, NOTHING, type FixState, type FixSubject } from './fix-store.ts'

/**
 * What somebody handed over in the page’s fragment, put in the place of what this tab had. The setup stays in the
 * fragment, for whoever reads setups. `false`: there is something that can’t be read, and nothing was changed.
 */
export function adoptInquiry(): boolean {
  const fragment = location.hash.slice(1)
  const keys = [...new URLSearchParams(fragment).keys()]
  if (!INQUIRY_KEYS.some((key) => keys.includes(key))) return true
  const decoded = decodeInquiry(fragment)
  if (!decoded.ok) return false
  const { inquiry } = decoded.value
  const rest = inquiry.setup ? `#${encodeSetup(inquiry.setup)}` : ''
  history.replaceState(history.state, '', location.pathname + location.search + rest)
  fixStore.setState(stateOf(inquiry), true)
  return true
}

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
