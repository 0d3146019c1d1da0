import type { ReactNode } from 'react'
import { useText } from '../../../i18n/text-context.ts'
import { Text } from '../../../ui/text.tsx'
import type { ImportView } from './import-view.ts'

/** The last step of all: no file or code holds a password. */
export function PasswordStep({ about: { service, input } }: { readonly about: ImportView }): ReactNode {
  const { password } = useText('imports')
  const { bridge, maybeAppPassword, signIn } = input.account
  if (bridge) return <li>{password['bridge-password']}</li>
  switch (signIn.incoming) {
    case 'password':
      return <li>{maybeAppPassword ? password['maybe-app-password'] : password.password}</li>
    case 'app-password':
      return <li>{password['app-password']}</li>
    case 'oauth2':
      return (
        <li>
          <Text of={password.oauth2} with={{ provider: service.name }} />
        </li>
      )
    case 'none':
      return <li>{password.none}</li>
  }
}
