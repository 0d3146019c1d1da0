import { useState, useSyncExternalStore } from 'react'
import type { System } from '../../domain/probe/system-commands.ts'
import { likelyPlatform } from '../../state/likely-platform.ts'

/** What the prerendered page shows. */
const FIRST: System = 'windows'

const never = () => () => undefined

/** The system that the reader chose, else the one that the browser names. A phone runs none of the commands. */
export function useSystem(): readonly [System, (system: System) => void] {
  const [chosen, choose] = useState<System>()
  const here = useSyncExternalStore(never, systemHere, () => FIRST)
  return [chosen ?? here, choose]
}

function systemHere(): System {
  const platform = likelyPlatform(navigator.userAgent, navigator.maxTouchPoints)
  return platform === 'macos' || platform === 'linux' ? platform : FIRST
}
