import type { ReactNode } from 'react'
import type { Inferred } from '../../domain/check/infer-provider.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'

/** Whom the settings are compared with where nobody said it, and why. */
export function InferredFrom({ inferred }: { readonly inferred: Inferred | undefined }): ReactNode {
  const text = useText('check')
  const sentence = {
    address: text.inferredAddress,
    host: text.inferredHost,
    'near-miss': text.inferredNearMiss,
  } as const
  return (
    <p className="small mt-2" role="status">
      {inferred && format(sentence[inferred.by], { provider: inferred.provider.name, text: inferred.words })}
    </p>
  )
}
