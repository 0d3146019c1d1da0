import type { ReactNode } from 'react'
import { ISP_FOLDERS } from '../../../domain/exporters/file-places.ts'
import { useText } from '../../../i18n/text-context.ts'
import { Text } from '../../../ui/text.tsx'
import type { ImportView } from './import-view.ts'

/** Where the file goes, for each system, and what comes of it. */
export function IspSteps({ about: { input } }: { readonly about: ImportView }): ReactNode {
  const { steps, folderOf } = useText('imports')
  const domain = input.domain ?? ''
  return (
    <ol className="numbers">
      <li>
        {steps.ispFolder}
        <dl className="offer-places">
          {(['windows', 'linux', 'macos'] as const).map((system) => (
            <div key={system}>
              <dt>{folderOf[system]}</dt>
              <dd className="value" translate="no">
                {ISP_FOLDERS[system]}
              </dd>
            </div>
          ))}
        </dl>
        <p className="small">
          <Text of={steps.ispElsewhere} /> {steps.ispMac}
        </p>
      </li>
      <li>
        <Text of={steps.ispThen} with={{ domain }} />{' '}
        {/(^|\.)xn--/.test(domain) && <Text of={steps.ispEncoded} />}
      </li>
    </ol>
  )
}
