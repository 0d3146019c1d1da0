import { useEffect, type ReactNode } from 'react'
import { useText } from '../../../i18n/text-context.ts'
import { useLate } from '../../../ui/use-late.ts'

const loadDrawing = async () => (await import('./code-drawing.tsx')).CodeDrawing

/** A code, in a place that is as large before the drawing has come as afterwards. */
export function ScanPicture({
  content,
  label,
}: {
  readonly content: string
  readonly label: string
}): ReactNode {
  const text = useText('imports')
  const { tryAgain } = useText('result')
  const [late, ask] = useLate(loadDrawing)
  // Asked for at once and only once: it is what the person has come for.
  useEffect(ask, [])
  return (
    <div className="scan-picture">
      {late.kind === 'here' && <late.value content={content} label={label} />}
      {late.kind === 'failed' && (
        <div role="alert" className="p-3">
          <p>{text.codeFailed}</p>
          <button type="button" className="button-quiet" onClick={ask}>
            {tryAgain}
          </button>
        </div>
      )}
    </div>
  )
}
