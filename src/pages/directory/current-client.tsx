import type { ReactNode } from 'react'
import type { ClientId } from '../../domain/clients/client-ids.ts'
import type { CurrentClient } from '../../domain/clients/client.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { DataText } from '../../ui/data-text.tsx'
import { useListWords } from '../../ui/list-words.ts'
import { href, paths } from '../../ui/paths.ts'
import { Text } from '../../ui/text.tsx'
import { ClientAbilities } from './client-abilities.tsx'
import { ClientContents } from './client-contents.tsx'
import { ClientDefaults } from './client-defaults.tsx'
import { ClientEditing } from './client-editing.tsx'
import { ClientForm } from './client-form.tsx'
import { ClientImports } from './client-imports.tsx'
import { ClientSources } from './client-sources.tsx'
import { ClientTraps } from './client-traps.tsx'
import { ClientVocabulary } from './client-vocabulary.tsx'
import { StepsOutline } from './steps-outline.tsx'

/** All that is known of an app, before anybody's own values. */
export function CurrentClientBody({ client }: { readonly client: CurrentClient }): ReactNode {
  const { clients: text } = useText('directory')
  return (
    <div className="column">
      <ClientIntroduction client={client} />
      <p className="no-print mt-4">
        <a className="button" href={href(paths.step('provider'))}>
          {format(text.setUp, { client: client.name })}
        </a>
      </p>
      <ClientContents client={client} />
      <ClientAbilities client={client} />
      <ClientVocabulary client={client} />
      <ClientForm client={client} />
      <StepsOutline client={client} />
      <ClientEditing client={client} />
      <ClientImports client={client} />
      <ClientTraps client={client} />
      <ClientDefaults client={client} />
      <h2 id="sure">{text.sure}</h2>
      <p>{text.confidence[client.confidence]}</p>
      {client.unverified.length > 0 && (
        <>
          <h3>{text.unverifiedList}</h3>
          <ul className="bullets">
            {client.unverified.map((remark) => (
              <li key={remark}>
                <DataText text={remark} />
              </li>
            ))}
          </ul>
        </>
      )}
      <ClientSources client={client} />
    </div>
  )
}

function ClientIntroduction({ client }: { readonly client: CurrentClient }): ReactNode {
  const { clients: text } = useText('directory')
  const wizard = useText('wizard')
  const howToTell: { readonly [K in ClientId]?: string } = wizard.howToTell
  const sign = howToTell[client.id]
  const platforms = useListWords()(client.platforms.map((platform) => wizard.platform[platform]))
  return (
    <>
      <h1 tabIndex={-1}>{format(text.pageTitle, { client: client.name })}</h1>
      <p>
        {format(text.madeBy, { vendor: client.vendor, platforms })}{' '}
        <Text of={text.versions} with={{ versions: <span lang="en">{client.versions}</span> }} />
      </p>
      {sign && (
        <p>
          {text.howToTell} <Text of={sign} />
        </p>
      )}
      {client.confidence === 'low' && (
        <div className="notice notice-fair">
          <p className="font-semibold">{text.labelsUnsure}</p>
          <p>{text.labelsUnsureBody}</p>
        </div>
      )}
    </>
  )
}
