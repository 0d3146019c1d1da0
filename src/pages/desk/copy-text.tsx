import type { ReactNode } from 'react'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { useAnnounce } from '../result/announce.tsx'

/** Copies a text and says so once. */
export function CopyText({
  value,
  what,
  className = 'button-quiet',
  children,
}: {
  readonly value: string
  readonly what: string
  readonly className?: string
  readonly children?: ReactNode
}): ReactNode {
  const common = useText('common')
  const announce = useAnnounce()
  return (
    <CopyButton
      className={className}
      value={value}
      what={what}
      words={{ copy: common.copy, copied: common.copied, failed: common.copyFailed }}
      onCopied={(ok) => announce(ok ? format(common.copiedWhat, { what }) : common.copyFailed)}
    >
      {children}
    </CopyButton>
  )
}
