import { Fragment, type ReactNode } from 'react'
import type { Claim, Sources } from '../../domain/guides/claim.ts'
import { sourceOf } from '../../domain/guides/sources.ts'
import { QuotingText } from './quoting-text.tsx'

/** Something that we say, and behind it who says so. */
export function ClaimText({ claim }: { readonly claim: Claim }): ReactNode {
  return (
    <>
      <QuotingText of={claim.says} /> <Cites by={claim.by} />
    </>
  )
}

/** The sources of a claim, each under its short name and with the way to it. */
export function Cites({ by }: { readonly by: Sources }): ReactNode {
  return (
    <span className="cites">
      {by.map((id, place) => {
        const { short, url } = sourceOf(id)
        return (
          <Fragment key={id}>
            {place > 0 && ', '}
            {url ? (
              <a href={url} rel="noreferrer">
                {short}
              </a>
            ) : (
              short
            )}
          </Fragment>
        )
      })}
    </span>
  )
}

export function ClaimParagraphs({ claims }: { readonly claims: readonly Claim[] }): ReactNode {
  return claims.map((claim) => (
    <p key={claim.says}>
      <ClaimText claim={claim} />
    </p>
  ))
}

/** A heading and a list of claims; nothing where there are none. */
export function ClaimList({
  id,
  heading,
  claims,
}: {
  readonly id?: string
  readonly heading: string
  readonly claims: readonly Claim[]
}): ReactNode {
  if (claims.length === 0) return null
  return (
    <section>
      <h2 id={id}>{heading}</h2>
      <ul className="bullets">
        {claims.map((claim) => (
          <li key={claim.says}>
            <ClaimText claim={claim} />
          </li>
        ))}
      </ul>
    </section>
  )
}
