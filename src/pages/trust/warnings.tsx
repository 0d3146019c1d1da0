import type { ReactNode } from 'react'
import type { LinkWarning } from '../../domain/link/receiver.ts'
import { useText } from '../../i18n/text-context.ts'
import { Text } from '../../ui/text.tsx'

/** What should be looked at twice, a sentence each. */
export function Warnings({ warnings }: { readonly warnings: readonly LinkWarning[] }): ReactNode {
  return warnings.map((warning) => (
    <p key={Object.values(warning).join(' ')}>
      <Warning warning={warning} />
    </p>
  ))
}

function Warning({ warning }: { readonly warning: LinkWarning }): ReactNode {
  const { warning: text } = useText('trust')
  switch (warning.code) {
    case 'foreign-host':
      return (
        <Text
          of={text[warning.code]}
          with={{ registrable: <Name of={warning.registrable} />, domain: <Name of={warning.domain} /> }}
        />
      )
    case 'known-name-inside':
    case 'near-miss':
      return (
        <Text
          of={text[warning.code]}
          with={{ registrable: <Name of={warning.registrable} />, name: <Name of={warning.name} /> }}
        />
      )
    case 'address-elsewhere':
      return (
        <Text
          of={text[warning.code]}
          with={{ address: <Name of={warning.address} />, domain: <Name of={warning.domain} /> }}
        />
      )
  }
}

/** Never parted at a hyphen, where it would read as two words. */
function Name({ of }: { readonly of: string }): ReactNode {
  return (
    <bdi className="host-name" dir="ltr" translate="no">
      {of}
    </bdi>
  )
}
