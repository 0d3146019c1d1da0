import type { ReactNode } from 'react'
import { resolveSetupServers } from '../../../domain/exporters/apple-profile.ts'
import { findProfileQuestions } from '../../../domain/exporters/profile-questions.ts'
import { useText } from '../../../i18n/text-context.ts'
import type { ImportView } from './import-view.ts'

/** What the device asks before the password, as list items: a profile without an address leaves that to it. */
export function DeviceQuestions({
  knowsAddress,
  about: { input },
}: {
  readonly knowsAddress: boolean
  readonly about: ImportView
}): ReactNode {
  const text = useText('profile')
  const { address, ...account } = input.account
  const servers = resolveSetupServers({ ...input, account: knowsAddress ? input.account : account })
  if (!servers.ok) return null
  const asked = findProfileQuestions(servers.value, knowsAddress && address !== undefined)
  return (
    <>
      {asked.address && <li>{text.asksAddress}</li>}
      {asked.username && <li>{text.username[asked.username]}</li>}
      {asked.usernameForSending && <li>{text.usernameForSending[asked.usernameForSending]}</li>}
    </>
  )
}
