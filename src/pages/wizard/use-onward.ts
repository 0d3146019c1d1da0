import { useCallback } from 'react'
import { useNavigate, type Navigate } from '../../ui/navigation.ts'
import { goOnward } from './go-onward.ts'

export function useOnward(): (options?: Parameters<Navigate>[1]) => Promise<void> {
  const navigate = useNavigate()
  return useCallback((options) => goOnward(navigate, options), [navigate])
}
