/** How a program reads the values of its configuration file. */
export const CONFIG_SYNTAXES = ['muttrc', 'msmtprc', 'mbsyncrc', 'aerc'] as const
export type ConfigSyntax = (typeof CONFIG_SYNTAXES)[number]

/** What a value is: a program may read names and addresses in a way of its own. */
export type ConfigValue = 'name' | 'email' | 'other'

interface Syntax {
  /** The value as it stands in a line. `undefined`: the program has no way to say it. */
  readonly value: (text: string, what: ConfigValue) => string | undefined
  /** What all that is known of a line must stand between. */
  readonly around?: (line: string) => string
}

/**
 * Read in the sources of these programs, and tried with those of Debian 12. None of them lets a value go on in another
 * line, and none gets a line break: see `onOneLine`.
 */
export const CONFIG_VALUES: { readonly [S in ConfigSyntax]: Syntax } = {
  /**
   * Every value stands between double quotes, in which Mutt and NeoMutt run what stands between backticks and fill in
   * `$names` (mutt_extract_token in muttmua/mutt init.c; neomutt/neomutt parse/extract.c, 2026-07). An address loses its
   * own quotes, and what stood between them (parse_mailboxdomain in rfc822.c; address/address.c).
   */
  muttrc: {
    value: (text, what) =>
      what === 'email' && text.startsWith('"') ? undefined : text.replace(/[\\"`$]/g, '\\$&'),
  },

  /**
   * One pair of double quotes around the whole is taken off, and nothing else is read as special; but in the sender’s
   * address `%U` and the like are filled in, and can’t be escaped (marlam/msmtp@933d35be8a src/conf.c: trim_string,
   * expand_from_or_domain).
   */
  msmtprc: {
    value: (text, what) =>
      what === 'email' && /%[FUHCM]/.test(text) ? undefined : bareOr(text, `"${text}"`),
  },

  /** Quotes may begin anywhere, and a backslash takes the next character as it is (isync 1.4.4 and 1.5.1 src/config.c: get_arg). */
  mbsyncrc: { value: (text) => bareOr(text, `"${text.replace(/[\\"]/g, '\\$&')}"`) },

  /**
   * What stands between backticks is taken as it is, up to the last of them; without, a value ends at any `#` or `;`
   * (go-ini/ini v1.67 parser.go: readValue). `%(name)s` is filled in even so (key.go: transformValue), and then aerc
   * reads the sender as a header’s address (rjarry/aerc@fab05311e7 config/parse.go; RFC 5322 section 3.2.4).
   */
  aerc: {
    value: (text, what) => {
      if (what === 'name') return phrase(text)
      return what === 'email' ? text.replaceAll('%(', '%\\(') : text
    },
    around: (line) => (/[#;]|^["'`]|["'`\\]$/.test(line) ? '`' : ''),
  },
}

/** ASCII that no file reads as anything else. */
function bareOr(text: string, quoted: string): string {
  return /^[A-Za-z0-9@._+=~-]+$/.test(text) ? text : quoted
}

/** RFC 5322 section 3.2.5: words, or one quoted string. */
function phrase(text: string): string {
  return /^[\p{L}\p{M}\p{N} '_-]*$/u.test(text)
    ? text
    : `"${text.replace(/[\\"]/g, '\\$&').replaceAll('%(', '%\\(')}"`
}
