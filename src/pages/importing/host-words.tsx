import type { ReactNode } from 'react'
import type { Hostname } from '../../domain/address/hostname.ts'
import { registrableDomain } from '../../domain/address/registrable-domain.ts'
import { unicodeHost } from '../../domain/address/unicode-host.ts'
import type { ImportedHost } from '../../domain/imports/imported.ts'
import { endOf } from '../../domain/imports/receivers.ts'
import { useText } from '../../i18n/text-context.ts'
import { FileWords } from './server-words.tsx'

/** A server’s name, with the part that says who owns it set off; never a link. */
export function HostWords({ host }: { readonly host: ImportedHost }): ReactNode {
  const text = useText('importing')
  switch (host.kind) {
    case 'name':
      return <OwnedName name={host.name} />
    case 'with-domain':
      return (
        <bdi className="value" dir="ltr">
          <span translate="no">{host.before}</span>
          <em>({text.yourDomain})</em>
          <EndWords host={host} />
        </bdi>
      )
    case 'made-of-address':
      return (
        <>
          <FileWords>{host.before}</FileWords>
          <bdi className="value wrap-anywhere" dir="ltr">
            <EndWords host={host} />
          </bdi>
        </>
      )
    case 'unusable':
      return <FileWords>{host.text}</FileWords>
    case 'left-out':
      return <em>{text.notSaid}</em>
  }
}

function EndWords({
  host,
}: {
  readonly host: Extract<ImportedHost, { readonly kind: 'with-domain' | 'made-of-address' }>
}): ReactNode {
  const end = endOf(host)
  const registrable = (end && registrableDomain(end)) ?? ''
  return (
    <span translate="no">
      {host.after.slice(0, host.after.length - registrable.length)}
      {registrable !== '' && <strong>{registrable}</strong>}
    </span>
  )
}

function OwnedName({ name }: { readonly name: Hostname }): ReactNode {
  const text = useText('importing')
  const registrable = registrableDomain(name) ?? name
  const unicode = unicodeHost(name)
  return (
    <>
      <bdi className="value wrap-anywhere" dir="ltr" translate="no">
        {name.slice(0, name.length - registrable.length)}
        <strong>{registrable}</strong>
      </bdi>
      {unicode !== undefined && unicode !== name && (
        <span className="small block">
          {text.written} <bdi translate="no">{unicode}</bdi>
        </span>
      )}
    </>
  )
}
