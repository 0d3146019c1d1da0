import type { AuthMethod } from '../account/settings.ts'
import { causesOn, type CauseCode } from './causes.ts'
import { isForSides, type CureCode, type Side } from './cures.ts'
import type { Remedy } from './symptom.ts'

/** How the reader signs in to each server, where their setup is known. */
export type SignIn = { readonly [S in Side]: AuthMethod }

interface Fit {
  /** What can't be, or doesn't help, with this way to sign in. */
  readonly never: readonly (CauseCode | CureCode)[]
  /** What is likeliest then, in place of what falls away. */
  readonly first?: { readonly cause: CauseCode; readonly cure: CureCode }
}

const FITS: { readonly [M in AuthMethod]: Fit } = {
  oauth2: {
    never: [
      'app-password-needed',
      'app-password-mistyped',
      'normal-password',
      'app-password',
      'app-password-without-spaces',
      'retype-password',
    ],
    first: { cause: 'oauth2-needed', cure: 'sign-in-with-provider' },
  },
  'app-password': {
    never: [
      'oauth2-needed',
      'sign-in-withdrawn',
      'cookies-blocked',
      'sign-in-with-provider',
      'forget-sign-in',
    ],
    first: { cause: 'app-password-needed', cure: 'app-password' },
  },
  password: { never: ['oauth2-needed', 'sign-in-withdrawn', 'cookies-blocked', 'forget-sign-in'] },
  none: { never: [] },
}

/** The causes and cures that fit the sides in question and, where it is known, how the reader signs in there. */
export function fitRemedy(
  { causes, cures }: Pick<Remedy, 'causes' | 'cures'>,
  sides: readonly Side[],
  signIn?: SignIn,
): { readonly causes: readonly CauseCode[]; readonly cures: readonly CureCode[] } {
  const method = signIn && common(sides.map((side) => signIn[side]))
  const fit: Fit = method ? FITS[method] : FITS.none
  return {
    causes: fitted(causesOn(causes, sides), fit, fit.first?.cause),
    cures: fitted(
      cures.filter((cure) => isForSides(cure, sides)),
      fit,
      fit.first?.cure,
    ),
  }
}

/** What every side has. */
function common(methods: readonly AuthMethod[]): AuthMethod | undefined {
  const [first] = methods
  return methods.every((method) => method === first) ? first : undefined
}

/** Nothing is left out of a list that would be empty then: what the server says counts more than what we know. */
function fitted<C extends CauseCode | CureCode>(
  codes: readonly C[],
  { never }: Fit,
  first: C | undefined,
): readonly C[] {
  const left = codes.filter((code) => !never.includes(code))
  if (left.length === 0) return codes
  return first !== undefined && left.includes(first)
    ? [first, ...left.filter((code) => code !== first)]
    : left
}
