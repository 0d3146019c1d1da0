import { useEffect, useState, type ReactNode } from 'react'
import { useText } from '../../i18n/text-context.ts'
import { readOwnCopy } from '../../state/own-copy.ts'

/** A file with mistakes is the first thing that whoever runs this copy has to know. */
export function OwnCopyWarning(): ReactNode {
  const text = useText('organisation')
  const [mistaken, setMistaken] = useState(false)
  useEffect(() => {
    readOwnCopy().then(
      ({ kind }) => setMistaken(kind === 'mistaken'),
      // That it didn't arrive is said where its state is.
      () => undefined,
    )
  }, [])
  if (!mistaken) return null
  return (
    <p className="notice notice-bad" role="alert">
      {text.mistaken} <a href="#own-copy">{text.mistakenSee}</a>
    </p>
  )
}
