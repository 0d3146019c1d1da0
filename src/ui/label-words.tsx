import type { ReactNode } from 'react'
import type { Label } from '../domain/clients/client.ts'
import { AppWords } from './text.tsx'

/** An app's own words; what is not verified or not known says so. */
export function LabelWords({
  label,
  words,
}: {
  readonly label: Label
  readonly words: { readonly unknownLabel: string; readonly unverifiedMark: string }
}): ReactNode {
  if (typeof label === 'string') return <AppWords>{label}</AppWords>
  if ('unknown' in label) return <em>{words.unknownLabel}</em>
  return (
    <>
      <AppWords>{label.text}</AppWords> <span className="small">({words.unverifiedMark})</span>
    </>
  )
}
