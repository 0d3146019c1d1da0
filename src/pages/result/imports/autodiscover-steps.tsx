import type { ReactNode } from 'react'
import { autodiscoverCommands } from '../../../domain/exporters/file-places.ts'
import { SETUP_EXPORTERS } from '../../../domain/exporters/registry.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { CopyButton } from '../../../ui/copy-button.tsx'
import { Text } from '../../../ui/text.tsx'
import { useAnnounce } from '../announce.tsx'
import type { ImportView } from './import-view.ts'

/** The file’s place, and the two lines that tell Outlook of it. */
export function AutodiscoverSteps({ about: { input } }: { readonly about: ImportView }): ReactNode {
  const { steps } = useText('imports')
  const common = useText('common')
  const announce = useAnnounce()
  const domain = input.account.address?.domain ?? input.domain ?? ''
  const fileName = SETUP_EXPORTERS['outlook-autodiscover'].fileName(input)
  const lines = autodiscoverCommands(domain, fileName).join('\n')
  return (
    <>
      <ol className="numbers">
        <li>
          <Text of={steps.outlookPut} />
        </li>
        <li>
          <Text of={steps.outlookRun} />
          <pre className="offer-lines" translate="no">
            {lines}
          </pre>
          <CopyButton
            className="link-button"
            value={lines}
            what=""
            words={{ copy: common.copy, copied: common.copied, failed: common.copyFailed }}
            onCopied={(ok) =>
              announce(ok ? format(common.copiedWhat, { what: steps.outlookLines }) : common.copyFailed)
            }
          >
            {steps.outlookCopy}
          </CopyButton>
        </li>
        <li>
          <Text of={steps.outlookThen} />
        </li>
      </ol>
      <p className="small">{steps.outlookDoubt}</p>
    </>
  )
}
