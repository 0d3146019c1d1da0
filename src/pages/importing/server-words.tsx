import { Fragment, type ReactNode } from 'react'
import type { ImportedSecurity, ImportedSignIn, ImportedUsername } from '../../domain/imports/imported.ts'
import { useText } from '../../i18n/text-context.ts'

const PLACEHOLDERS = {
  '%EMAILADDRESS%': 'yourAddress',
  '%EMAILLOCALPART%': 'yourLocalPart',
  '%EMAILDOMAIN%': 'yourDomain',
  '%REALNAME%': 'yourName',
} as const

/**
 * Words of the file itself: as they are, whatever their direction, and nothing to be translated. What an app puts a part
 * of the person’s address in place of is said in ours.
 */
export function FileWords({ children }: { readonly children: string }): ReactNode {
  const text = useText('importing')
  return (
    <bdi className="value wrap-anywhere" translate="no">
      {children.split(/(%EMAIL(?:ADDRESS|LOCALPART|DOMAIN)%|%REALNAME%)/).map((part, place) => {
        const meaning = Object.entries(PLACEHOLDERS).find(([word]) => word === part)?.[1]
        return meaning ? <em key={place}>({text[meaning]})</em> : part
      })}
    </bdi>
  )
}

export function SecuritySaidWords({ security }: { readonly security: ImportedSecurity }): ReactNode {
  const text = useText('importing')
  switch (security.kind) {
    case 'said':
      return text.security[security.said]
    case 'by-port':
      return (
        <>
          {text.security[security.said]} <span className="small">{text.byPort}</span>
        </>
      )
    case 'unreadable':
      return <FileWords>{security.text}</FileWords>
    case 'left-out':
      return <em>{text.notSaid}</em>
  }
}

export function UsernameWords({ username }: { readonly username: ImportedUsername }): ReactNode {
  const text = useText('importing')
  switch (username.kind) {
    case 'your-address':
      return text.yourAddress
    case 'your-local-part':
      return text.yourLocalPart
    case 'made-of-address':
      return (
        <>
          {text.madeOfAddress} <FileWords>{username.text}</FileWords>
        </>
      )
    case 'text':
      return <FileWords>{username.text}</FileWords>
    case 'asked':
      return <em>{text.asked}</em>
    case 'left-out':
      return <em>{text.notSaid}</em>
  }
}

export function SignInWords({ signIn }: { readonly signIn: readonly ImportedSignIn[] }): ReactNode {
  const text = useText('importing')
  if (signIn.length === 0) return <em>{text.notSaid}</em>
  return signIn.map(({ kind, text: words }, place) => (
    <Fragment key={place}>
      {place > 0 && `, ${text.signInOr} `}
      {text.signIn[kind]}
      {words !== undefined && words !== '' && (
        <>
          {': '}
          <FileWords>{words}</FileWords>
        </>
      )}
    </Fragment>
  ))
}
