import { useCallback } from 'react'
import { useNavigate } from '../../ui/navigation.ts'
import { goOnward } from './go-onward.ts'

export function useOnward(): () => Promise<void> {
  const navigate = useNavigate()
  return useCallback(() => goOnward(navigate), [navigate])
}
