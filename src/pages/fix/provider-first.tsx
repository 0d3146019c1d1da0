import type { ReactNode } from 'react'
import { choosePreparations } from '../../domain/advice/prepare.ts'
import type { CureCode } from '../../domain/symptoms/cures.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { BeforeYouStart } from '../result/before-you-start.tsx'
import type { FixReader } from './use-fix-reader.ts'

/** Cures of a login that was refused: what the provider wants for one is the likeliest reason. */
const OF_LOGIN: readonly CureCode[] = [
  'try-webmail',
  'retype-password',
  'app-password',
  'app-password-without-spaces',
  'sign-in-with-provider',
  'switch-access-on',
  'ask-smtp-allowed',
]

/** What the reader’s provider wants before a login works, where a login is what fails. */
export function ProviderFirst({
  cures,
  reader: { situation, cure },
}: {
  readonly cures: readonly CureCode[]
  readonly reader: FixReader
}): ReactNode {
  const { cures: text } = useText('fix')
  const { provider, service } = situation ?? {}
  const account = cure?.account
  if (!provider || !service || !account || !cures.some((code) => OF_LOGIN.includes(code))) return null
  return (
    <BeforeYouStart
      title={format(text.providerFirst, { provider: provider.name })}
      provider={provider}
      requirements={choosePreparations(
        service,
        account.incoming.protocol,
        account.signIn.incoming,
        account.signIn.outgoing,
      )}
    />
  )
}
