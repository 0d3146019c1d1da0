import type { ReactNode } from 'react'
import { chooseNewestWindows } from '../../domain/clients/newest-windows.ts'
import type { ShownWindow } from '../../domain/clients/resolve-form.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { FormDrawing } from './form-drawing.tsx'

/** The app's windows in order. Where versions look different, the newest is drawn and the others open on demand. */
export function Windows({ windows }: { readonly windows: readonly ShownWindow[] }): ReactNode {
  const text = useText('result')
  const { shown, others } = chooseNewestWindows(windows)
  return (
    <>
      {shown.map((window) => (
        <FormDrawing key={window.id} window={window} />
      ))}
      {others.map((version) => (
        <details key={version}>
          <summary className="min-h-11 py-2 font-semibold text-water">
            {format(text.dialogOther, { versions: version })}
          </summary>
          {windows
            .filter((window) => window.versions === version)
            .map((window) => (
              <FormDrawing key={window.id} window={window} />
            ))}
        </details>
      ))}
    </>
  )
}
