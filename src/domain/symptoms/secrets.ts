import { asSeen, asUsual } from './seen-text.ts'
import { maskLines } from './secret-lines.ts'
import { SECRET_RULES } from './secret-rules.ts'
import { isNotSecret } from './secret-words.ts'

/** What stands in the place of a secret. */
export const MASK = '••••••'

export interface Masked {
  readonly text: string
  /** How many were found now; those that were hidden already don’t count. */
  readonly masked: number
}

/**
 * Takes passwords and tokens out of a pasted text and keeps the rest, as it was pasted unless a hidden sign or an unusual
 * form of a letter was what kept a password from being seen. Masking a masked text changes nothing.
 */
export function maskSecrets(pasted: string): Masked {
  const seen = asSeen(pasted)
  const found = maskAll(seen)
  const usual = asUsual(found.text)
  const more = usual === found.text ? found : maskAll(usual)
  if (more !== found && more.masked > 0) return { text: more.text, masked: found.masked + more.masked }
  return found.masked > 0 ? found : { text: pasted, masked: 0 }
}

/** What one round lays open the next one finds, so it goes on until there is nothing left. */
function maskAll(text: string): Masked {
  let masked = 0
  const hide = (secret: string): string => {
    if (isNotSecret(secret, MASK)) return secret
    masked += 1
    return MASK
  }
  let now = text
  for (let before = ''; before !== now;) {
    before = now
    const asked = new Map<RegExp, boolean>()
    for (const { pattern, has, looks } of SECRET_RULES) {
      for (const sign of has) if (!asked.has(sign)) asked.set(sign, sign.test(now))
      if (!has.every((sign) => asked.get(sign))) continue
      now = now.replace(pattern, (_, start: string, secret: string) =>
        looks && !looks(secret) ? start + secret : start + hide(secret),
      )
    }
    now = maskLines(now, hide)
  }
  return { text: now, masked }
}
