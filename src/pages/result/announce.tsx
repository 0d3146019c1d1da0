import { createContext, useCallback, useContext, useState, type ReactNode } from 'react'

const Announce = createContext<(words: string) => void>(() => undefined)

/** One place for what happened (“Copied: incoming server”), so that a screen reader hears it once. */
export function Announcer({ children }: { readonly children: ReactNode }): ReactNode {
  const [words, setWords] = useState({ text: '', turn: 0 })
  const announce = useCallback((text: string) => setWords((before) => ({ text, turn: before.turn + 1 })), [])
  return (
    <Announce value={announce}>
      {children}
      <p className="announcement" role="status">
        {/* Said twice in a row, the same words must still be a change. */}
        <span key={words.turn}>{words.text}</span>
      </p>
    </Announce>
  )
}

export function useAnnounce(): (words: string) => void {
  return useContext(Announce)
}
