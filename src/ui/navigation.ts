import { createContext, useContext } from 'react'

export type Navigate = (
  path: string,
  options?: { readonly replace?: boolean; readonly fragment?: string; readonly returns?: boolean },
) => void

/** Before the framework is up there is nowhere to go: prerendered pages hold plain links. */
export const NavigationContext = createContext<Navigate>(() => undefined)

export function useNavigate(): Navigate {
  return useContext(NavigationContext)
}
