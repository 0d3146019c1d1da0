import { useEffect, useState } from 'react'
import { readReaderSetup, type ReaderSetup } from '../../state/reader-setup.ts'

/** The reader’s own setup, once it is here; the first render is the prerendered one, which has none. */
export function useReaderSetup(): ReaderSetup {
  const [setup, setSetup] = useState<ReaderSetup>({ kind: 'none' })
  useEffect(() => {
    let wanted = true
    const read = () => {
      void readReaderSetup().then((found) => wanted && setSetup(found))
    }
    read()
    addEventListener('hashchange', read)
    return () => {
      wanted = false
      removeEventListener('hashchange', read)
    }
  }, [])
  return setup
}
