import { useEffect, useState } from 'react'
import { looksLikeLink } from '../../domain/link/codec.ts'
import { readReaderSetup, type ReaderSetup } from '../../state/reader-setup.ts'

/** What the last page found: the next one in this window is drawn with it at once, and nothing moves. */
let last: ReaderSetup = { kind: 'none' }

/** The reader’s own setup, once it is here; the first render of a document is the prerendered one, which has none. */
export function useReaderSetup(): ReaderSetup {
  const [setup, setSetup] = useState(last)
  useEffect(() => {
    let wanted = true
    const read = async () => {
      const found = await readReaderSetup()
      // A setup that came with an address of ours stays while the reader goes on to pages without one.
      if (found.kind === 'none' && last.kind === 'known' && !last.place) return
      last = found
      if (wanted) setSetup(found)
    }
    // A jump within the page takes the setup out of the address, not from the reader.
    const onHashChange = () => {
      if (looksLikeLink(location.hash)) void read()
    }
    void read()
    addEventListener('hashchange', onHashChange)
    return () => {
      wanted = false
      removeEventListener('hashchange', onHashChange)
    }
  }, [])
  return setup
}
