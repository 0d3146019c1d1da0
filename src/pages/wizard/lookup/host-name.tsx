import type { ReactNode } from 'react'
import type { Hostname } from '../../../domain/address/hostname.ts'
import { registrableDomain } from '../../../domain/address/registrable-domain.ts'
import { unicodeHost } from '../../../domain/address/unicode-host.ts'

/** A server’s name, whole, with the part that says who owns it set off. */
export function HostName({ host }: { readonly host: Hostname }): ReactNode {
  const registrable = registrableDomain(host) ?? host
  const unicode = unicodeHost(host)
  return (
    <>
      <bdi className="found-host" dir="ltr" translate="no">
        {host.slice(0, host.length - registrable.length)}
        <strong>{registrable}</strong>
      </bdi>
      {unicode !== undefined && unicode !== host && (
        <>
          {' '}
          <bdi className="small" translate="no">
            ({unicode})
          </bdi>
        </>
      )}
    </>
  )
}
