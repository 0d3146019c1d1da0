import type { CheckForm } from './read-form.ts'
import type { CheckField } from './said.ts'

/** One thing that was understood in a text: what it fills in, and the words that said so. */
export interface Found {
  readonly field: CheckField
  /** As the form’s field has it. */
  readonly value: string
  readonly words: string
}

/** One account of a text. */
export interface FoundAccount {
  /** What the text calls it: a host, an address, a name. */
  readonly name: string
  readonly found: readonly Found[]
  readonly address?: string
}

export type PastedSettings =
  | {
      readonly kind: 'found'
      readonly accounts: readonly [FoundAccount, ...FoundAccount[]]
      /** Lines that look like a setting and weren’t understood: what they say is in no account. */
      readonly unread: readonly string[]
      readonly cut: boolean
    }
  /** Thunderbird’s raw data: it names no account. */
  | { readonly kind: 'raw-data' }
  | { readonly kind: 'nothing'; readonly cut: boolean }

/** The form as an account of a text fills it in: what the text doesn’t say is left empty. */
export function fillIn(empty: CheckForm, account: FoundAccount): CheckForm {
  return account.found.reduce((form, { field, value }) => ({ ...form, [field]: value }), empty)
}
