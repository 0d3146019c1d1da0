import { useState, type ReactNode } from 'react'
import { useText } from '../../i18n/text-context.ts'
import { forgetConsent } from '../../state/lookup-consent.ts'

/** Takes back that domains may be looked up without a question. It stands there for everybody: the page is prerendered. */
export function ForgetPermission(): ReactNode {
  const { about: text } = useText('directory')
  const [isForgotten, setForgotten] = useState(false)
  return (
    <>
      <p>{text.permission}</p>
      <button
        type="button"
        className="button-quiet"
        onClick={() => {
          forgetConsent()
          setForgotten(true)
        }}
      >
        {text.permissionForget}
      </button>
      <p role="status">{isForgotten && text.permissionForgotten}</p>
    </>
  )
}
