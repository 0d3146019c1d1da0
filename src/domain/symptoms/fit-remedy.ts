import type { AuthMethod } from '../account/settings.ts'
import type { Account } from '../clients/resolve-form.ts'
import type { Requirement } from '../providers/provider.ts'
import { causesOn, type CauseCode } from './causes.ts'
import { isForSides, type CureCode, type Side } from './cures.ts'
import type { Remedy } from './symptom.ts'

/** What is known of whoever meets the fault. */
export interface FitTo {
  readonly account?: Account
  /** The provider is one of ours, with the same servers for everybody: nobody’s shared hosting. */
  readonly bigProvider?: boolean
  /** What the record of a provider of ours wants before a login works. */
  readonly requirements?: readonly Requirement[]
}

export interface FittedRemedy {
  readonly causes: readonly CauseCode[]
  readonly cures: readonly CureCode[]
}

/** The causes and cures that fit the sides in question and what is known of the reader. */
export function fitRemedy(
  { causes, cures }: Pick<Remedy, 'causes' | 'cures'>,
  sides: readonly Side[],
  { account, bigProvider = false, requirements }: FitTo = {},
): FittedRemedy {
  const remedy: FittedRemedy = {
    causes: causesOn(causes, sides),
    cures: cures.filter((cure) => isForSides(cure, sides)),
  }
  const fits = [
    ...(account ? [...signInFits(sides.map((side) => account.signIn[side])), nameFit(account, sides)] : []),
    ...(bigProvider ? AT_BIG_PROVIDER : []),
    ...(requirements && !requirements.some((one) => OF_ACCESS.includes(one)) ? [NO_SWITCH] : []),
  ]
  return fits.reduce(apply, remedy)
}

interface Fit {
  readonly never: readonly (CauseCode | CureCode)[]
  /** What stands first in place of what falls away. */
  readonly causes?: readonly CauseCode[]
  readonly cures?: readonly CureCode[]
  /** Also where nothing falls away, if it is in the list: the likeliest then. */
  readonly first?: true
}

const OF_OAUTH2 = [
  'oauth2-needed',
  'sign-in-withdrawn',
  'cookies-blocked',
  'sign-in-with-provider',
  'forget-sign-in',
  'allow-cookies',
] as const

const OF_SIGN_IN: { readonly [M in AuthMethod]: Fit } = {
  oauth2: {
    never: [
      'app-password-needed',
      'app-password-mistyped',
      'normal-password',
      'app-password',
      'app-password-without-spaces',
      'retype-password',
    ],
    causes: ['oauth2-needed'],
    cures: ['sign-in-with-provider'],
    first: true,
  },
  // The account’s own password fails in the app and works in webmail: trying it there misleads.
  'app-password': {
    never: [...OF_OAUTH2, 'try-webmail'],
    causes: ['app-password-needed'],
    cures: ['app-password'],
    first: true,
  },
  password: { never: OF_OAUTH2, causes: ['wrong-password'], cures: ['try-webmail'] },
  none: { never: [] },
}

function signInFits(methods: readonly AuthMethod[]): readonly Fit[] {
  const [first] = methods
  return first !== undefined && methods.every((method) => method === first) ? [OF_SIGN_IN[first]] : []
}

/** Where the user name isn’t the address on each side, the whole address is a wrong answer. */
function nameFit(account: Account, sides: readonly Side[]): Fit {
  const other = sides.some((side) => account[side].username !== 'email')
  return other
    ? { never: ['full-address', 'name-without-domain'], causes: ['wrong-name'], cures: ['own-username'] }
    : { never: [] }
}

/** At a provider with the same servers for everybody, a name or certificate of one’s own is no cause. */
const AT_BIG_PROVIDER: readonly Fit[] = [
  { never: ['website-name'], causes: ['wrong-host'] },
  {
    never: [
      'certificate-of-host',
      'certificate-renewed',
      'certificate-default',
      'certificate-chain',
      'ask-certificate',
    ],
    causes: ['wrong-host', 'certificate-antivirus'],
    cures: ['check-host', 'end-mail-scanning'],
  },
]

/** Somebody can have IMAP, POP3 or SMTP switched off for the account, and on. */
const OF_ACCESS: readonly Requirement[] = [
  'enable-imap',
  'enable-pop',
  'enable-smtp',
  'admin-policy',
  'admin-enable-smtp-auth',
]

/** Nobody is sent to look for a switch that a provider of ours doesn’t have. */
const NO_SWITCH: Fit = { never: ['access-off', 'switch-access-on'] }

function apply(
  { causes, cures }: FittedRemedy,
  { never, causes: ourCauses = [], cures: ourCures = [], first }: Fit,
): FittedRemedy {
  return {
    causes: without(causes, never, ourCauses, first ?? false),
    cures: without(cures, never, ourCures, first ?? false),
  }
}

/** In place of what falls away stands `ours`, once. */
function without<C extends CauseCode | CureCode>(
  codes: readonly C[],
  never: readonly (CauseCode | CureCode)[],
  ours: readonly C[],
  first: boolean,
): readonly C[] {
  const at = codes.findIndex((code) => never.includes(code))
  const left = codes.filter((code) => !never.includes(code))
  if (at < 0) {
    const likely = ours.filter((code) => first && codes.includes(code))
    return [...likely, ...codes.filter((code) => !likely.includes(code))]
  }
  const others = left.filter((code) => !ours.includes(code))
  const place = first ? 0 : codes.slice(0, at).filter((code) => others.includes(code)).length
  return [...others.slice(0, place), ...ours, ...others.slice(place)]
}
