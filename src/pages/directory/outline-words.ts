import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import type { FormTexts } from '../../ui/form-outline.tsx'

/** The words for an outline of an app's form and of its steps. */
export function useOutlineWords(): FormTexts {
  const { clients: text, words } = useText('directory')
  const common = useText('common')
  const result = useText('result')
  const withProtocol = (protocol: string) => format(text.withProtocol, { protocol })
  const withSecurity = (security: string) => format(text.withSecurity, { security })
  return {
    unknownLabel: common.unknownLabel,
    unverifiedMark: common.unverifiedMark,
    withImap: withProtocol(words.protocol.imap),
    withPop3: withProtocol(words.protocol.pop3),
    onlyVersions: text.onlyVersions,
    only: {
      imap: format(text.onlyProtocol, { protocol: words.protocol.imap }),
      pop3: format(text.onlyProtocol, { protocol: words.protocol.pop3 }),
    },
    setting: result.setting,
    withSecurity: {
      tls: withSecurity(words.security.tls),
      starttls: withSecurity(words.security.starttls),
      none: withSecurity(words.security.none),
    },
    on: result.valueOn,
    off: result.valueOff,
    empty: result.valueEmpty,
    control: text.control,
    unknownWindow: text.formUnknownWindow,
  }
}

/** Where a window's outline stands on the page. */
export const windowAnchor = (windowId: string): string => `form-${windowId}`
