import type { ReactNode } from 'react'

/** A page elsewhere, under its own address: the reader sees where the link goes. */
export function SourceLink({ url }: { readonly url: string }): ReactNode {
  return (
    <a href={url} rel="noreferrer" translate="no" className="[overflow-wrap:anywhere]">
      {readableUrl(url)}
    </a>
  )
}

function readableUrl(url: string): string {
  const bare = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
  // Only whole UTF-8 sequences of letters are shown decoded: an encoded slash or space stays as it is.
  return bare.replace(/(?:%[C-F][0-9A-F](?:%[89AB][0-9A-F])+)+/gi, decodeLetters)
}

function decodeLetters(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch (error) {
    // Not UTF-8: the address is shown as it stands.
    if (error instanceof URIError) return encoded
    throw error
  }
}
