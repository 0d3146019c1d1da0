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
 * Takes passwords and tokens out of a pasted text and keeps the rest. Masking a masked text changes nothing: what one
 * round lays open the next one finds, so it goes on until there is nothing left.
 */
export function maskSecrets(text: string): Masked {
  let masked = 0
  const hide = (secret: string): string => {
    if (isNotSecret(secret, MASK)) return secret
    masked += 1
    return MASK
  }
  let now = text
  for (let before = ''; before !== now;) {
    before = now
    for (const { pattern, looks } of SECRET_RULES)
      now = now.replace(pattern, (_, start: string, secret: string) =>
        looks && !looks(secret) ? start + secret : start + hide(secret),
      )
    now = maskLines(now, hide)
  }
  return { text: now, masked }
}
