import type { ReactNode } from 'react'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { useAnnounce } from '../result/announce.tsx'

/** For whoever makes the page around this one: seen only while nobody is around it. */
export function HowToFrame({ address }: { readonly address: string }): ReactNode {
  const text = useText('embed')
  const common = useText('common')
  const announce = useAnnounce()
  const code = `<iframe src="${address.replaceAll('&', '&amp;')}" title="${text.frameTitle}" width="100%" height="900"></iframe>`
  return (
    <section className="notice mt-8">
      <h2 className="mt-0">{text.previewTitle}</h2>
      <p>{text.previewBody}</p>
      <p className="flex flex-wrap items-center gap-2">
        <code className="value" translate="no">
          {code}
        </code>
        <CopyButton
          value={code}
          what={text.frameCode}
          words={{ copy: common.copy, copied: common.copied, failed: common.copyFailed }}
          onCopied={(ok) =>
            announce(ok ? format(common.copiedWhat, { what: text.frameCode }) : common.copyFailed)
          }
        />
      </p>
      <p className="small">{text.previewMore}</p>
    </section>
  )
}
