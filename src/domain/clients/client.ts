import type { AuthMethod } from '../account/settings.ts'
import type { ConfigSyntax } from '../exporters/writers/config-values.ts'
import type { IncomingProtocol, Security } from '../ports/ports.ts'
import type { Issuer } from '../providers/provider.ts'
import type { ClientFamily, ClientId } from './client-ids.ts'
import type { ImportFormat, LookUpPlace } from './import-formats.ts'
import type { NoteCode } from './notes/note-codes.ts'

export const PLATFORMS = ['windows', 'macos', 'linux', 'android', 'ios', 'web'] as const
export type Platform = (typeof PLATFORMS)[number]

/**
 * Words exactly as the app writes them. A plain string was read in the app's source or in a vendor's or host's guide;
 * `unverified` was not; `unknown` means that nobody here knows the app's word, and the page says so.
 */
export type Label = string | { readonly text: string; readonly unverified: true } | { readonly unknown: true }
export const unverified = (text: string): Label => ({ text, unverified: true })
export const UNKNOWN: Label = { unknown: true }

/** A switch in place of a menu: the port decides how encryption starts. */
export const SWITCH_ON = { switch: 'on' } as const
export const SWITCH_OFF = { switch: 'off' } as const
/** The app has nothing for it. */
export const NOT_OFFERED = { offered: false } as const
/** The form asks nothing: there is one way only. */
export const NO_CHOICE = { choice: 'none' } as const
/** Only in an account of a kind that the app has by name (its “Google” button, say), never in one set up by hand. */
export const BY_ACCOUNT_TYPE = { choice: 'account-type' } as const

/** A value that differs between the IMAP and the POP form of the same window. */
export type PerProtocol<T> = T | { readonly imap: T; readonly pop3: T }

/** Something that a setup has one value of. */
export const SETTING_REFS = [
  'name',
  'email',
  'password',
  'protocol',
  'incoming.host',
  'incoming.port',
  'incoming.security',
  'incoming.username',
  'incoming.auth',
  'outgoing.host',
  'outgoing.port',
  'outgoing.security',
  'outgoing.username',
  'outgoing.password',
  'outgoing.auth',
] as const
export type SettingRef = (typeof SETTING_REFS)[number]

/** `compose`: one line made of several settings, as terminal apps have it; refs stand in braces. */
export type FieldValue =
  | { readonly kind: 'setting'; readonly ref: SettingRef }
  | { readonly kind: 'fixed'; readonly text: Label }
  | { readonly kind: 'on' }
  | { readonly kind: 'off' }
  | { readonly kind: 'empty' }
  /** A box that is on for one way to connect, and off for the others. */
  | { readonly kind: 'on-for'; readonly side: 'incoming' | 'outgoing'; readonly security: Security }
  /** The host, with `:port` behind it unless the port is the one that goes without saying for this encryption. */
  | { readonly kind: 'host-with-port'; readonly side: 'incoming' | 'outgoing' }
  | ({ readonly kind: 'compose' } & { readonly [S in Security]: string | null })

/** How the app draws the field. `line` is a line of a configuration file. */
export type Control = 'text' | 'password' | 'menu' | 'switch' | 'checkbox' | 'tabs' | 'line'

export interface FormField {
  readonly label: PerProtocol<Label>
  readonly control: Control
  readonly value: FieldValue
  /** The field is there only for this protocol. */
  readonly only?: IncomingProtocol
}

export interface FormSection {
  readonly heading?: PerProtocol<Label>
  readonly fields: readonly FormField[]
}

export interface FormWindow {
  readonly id: string
  readonly title: PerProtocol<Label>
  /** The versions that look like this, as the vendor names them. */
  readonly versions?: string
  readonly sections: readonly FormSection[]
  readonly only?: IncomingProtocol
  /** It is a configuration file, whose lines are read in this way. */
  readonly syntax?: ConfigSyntax
}

/** How the app says one way of securing the connection: an entry of a menu, a switch, or nothing that it can say. */
export type SecurityChoice = Label | typeof SWITCH_ON | typeof SWITCH_OFF | typeof NOT_OFFERED

/** Something in a list whose name the person knows, not the app's maker: no label can name it. */
export type ListEntry = 'account' | 'identity' | 'outgoing-server' | 'profile' | 'new-profile' | 'file'

/** One thing to do. `versions` names the versions in which it is so, as the vendor names them. */
export type Instruction = (
  | { readonly do: 'open'; readonly path: readonly Label[] }
  | { readonly do: 'pick'; readonly what: ListEntry }
  | { readonly do: 'press'; readonly label: PerProtocol<Label> }
  | { readonly do: 'choose'; readonly label: PerProtocol<Label>; readonly from?: Label }
  | { readonly do: 'type'; readonly setting: SettingRef; readonly label: Label }
  | { readonly do: 'password'; readonly label: Label }
  | { readonly do: 'tick' | 'untick' | 'switch-on' | 'switch-off'; readonly label: Label }
  | { readonly do: 'fill'; readonly window: string }
  | { readonly do: 'expect'; readonly label: Label }
  | { readonly do: 'run'; readonly command: string }
  | { readonly do: 'note'; readonly code: NoteCode }
) & { readonly versions?: string; readonly only?: IncomingProtocol }

/** When a trap is worth telling. Absent: always. All that are given must hold. */
export interface TrapCondition {
  readonly protocol?: IncomingProtocol
  /** One of the two servers is reached this way. */
  readonly security?: Security
  readonly signIn?: Exclude<AuthMethod, 'none'>
  /** The user name is not the whole address. */
  readonly otherUsername?: true
  /** Whether the servers are a bridge program's, on the person's own computer. */
  readonly bridge?: boolean
}

export interface Trap {
  readonly code: NoteCode
  readonly when?: TrapCondition
}

export type Support = 'yes' | 'no' | 'unverified'

export interface Capabilities {
  readonly protocols: { readonly [P in IncomingProtocol]: Support }
  /** With whose accounts it can sign in by OAuth2; `any` where it takes any server's. */
  readonly oauth2: { readonly [P in IncomingProtocol]: readonly Issuer[] | 'any' }
  /** What it finds by itself: entries of Thunderbird's ISPDB, and accounts that it has a button or list entry for. */
  readonly automatic: { readonly ispdb: boolean; readonly issuers: readonly Issuer[] }
  /** Its maker's servers log in for it: they hold the password, and can't reach a server on this computer. */
  readonly throughCloud: 'yes' | 'no' | 'unverified'
}

/** What the app sets unless it is changed. Only what is known. */
export interface Defaults {
  readonly incomingSecurity?: Security | 'automatic'
  readonly outgoingSecurity?: Security | 'automatic'
  readonly outgoingLogin?: 'on' | 'off'
  readonly pop3Keeps?: 'all' | 'days-14' | 'days-7' | 'nothing'
}

export interface ImportWay {
  readonly format: ImportFormat
  /** The way to it in the app or the system. Absent: it needs no hand, or no source names the menus. */
  readonly how?: readonly Exclude<Instruction, { readonly do: 'note' }>[]
  /** The way to take it back, with what it brought. Absent: as any account is removed, or no source names the menus. */
  readonly undo?: readonly Exclude<Instruction, { readonly do: 'note' }>[]
  /** `may-hold`: whoever has it can read the password in it. Absent: there is nothing that one holds, or it isn't known. */
  readonly password?: 'may-hold' | 'holds-none'
  readonly asks?: readonly LookUpPlace[]
  /** Known from reports only. */
  readonly unverified?: true
}

/** How the servers of an account that exists are changed. */
export type EditingWay = {
  readonly sides: readonly ['incoming'] | readonly ['outgoing'] | readonly ['incoming', 'outgoing']
  /** Known from reports only. */
  readonly unverified?: true
} & (
  | {
      readonly kind: 'change'
      /** From the app's main window to the fields. */
      readonly how: readonly [Instruction, ...Instruction[]]
      /** What the fields are called there, where that differs from the windows for a new account. */
      readonly labels?: { readonly [R in SettingRef]?: PerProtocol<Label> }
    }
  /** The app can't: the account is removed, which `how` leads to, and added again. */
  | { readonly kind: 'add-again'; readonly how: readonly Instruction[] }
)

/** Single settings that a cure sends people to: `leaveOnServer` is about POP3, `connections` about IMAP. */
export const SWITCHES = ['outgoingLogin', 'spa', 'leaveOnServer', 'connections', 'timeOut'] as const
export type SwitchName = (typeof SWITCHES)[number]

export type Confidence = 'high' | 'medium' | 'low'

export interface CurrentClient {
  readonly status: 'current'
  readonly id: ClientId
  readonly name: string
  readonly vendor: string
  readonly family?: ClientFamily
  readonly platforms: readonly Platform[]
  /** As the vendor counts: `ESR 140 and older`. */
  readonly versions: string
  readonly capabilities: Capabilities
  readonly security: { readonly [S in Security]: SecurityChoice }
  readonly auth: {
    readonly password: Label | typeof NO_CHOICE
    readonly oauth2: Label | typeof BY_ACCOUNT_TYPE | typeof NOT_OFFERED
  }
  readonly windows: readonly FormWindow[]
  readonly steps: readonly Instruction[]
  readonly traps: readonly Trap[]
  readonly defaults: Defaults
  /** Empty: nobody here knows where. */
  readonly editing: readonly EditingWay[]
  /** From the main window to the switch, set as it should be. Absent: the app has none, or nobody here knows where. */
  readonly switches?: { readonly [S in SwitchName]?: readonly [Instruction, ...Instruction[]] }
  /** Empty: nobody here knows of anything that it takes settings from. */
  readonly imports: readonly ImportWay[]
  /** How sure the labels are as a whole; `low` is said at the top of everything drawn from them. */
  readonly confidence: Confidence
  /** What nobody could verify, in English, as data. */
  readonly unverified: readonly string[]
  readonly sources: readonly string[]
  readonly checked: string
}

export interface EndedClient {
  readonly status: 'ended'
  readonly id: ClientId
  readonly name: string
  readonly vendor: string
  readonly platforms: readonly Platform[]
  /** When it ended, as far as it is known: `2024-12-31`, `2024`. */
  readonly ended: string
  readonly reason: NoteCode
  readonly successors: readonly [ClientId, ...ClientId[]]
  readonly sources: readonly string[]
  readonly checked: string
}

export type Client = CurrentClient | EndedClient
