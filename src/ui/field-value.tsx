import type { ReactNode } from 'react'
import { SETTING_REFS, type FieldValue, type SettingRef } from '../domain/clients/client.ts'
import type { Security } from '../domain/ports/ports.ts'
import { LabelWords } from './label-words.tsx'

export interface FieldValueTexts {
  readonly setting: { readonly [S in SettingRef]: string }
  readonly withSecurity: { readonly [S in Security]: string }
  readonly on: string
  readonly off: string
  readonly empty: string
  readonly unknownLabel: string
  readonly unverifiedMark: string
}

/** What goes into a field, before there is a setup: the name of the setting instead of its value. */
export function FieldValueWords({
  value,
  words,
}: {
  readonly value: FieldValue
  readonly words: FieldValueTexts
}): ReactNode {
  switch (value.kind) {
    case 'setting':
      return words.setting[value.ref]
    case 'fixed':
      return <LabelWords label={value.text} words={words} />
    case 'on':
      return words.on
    case 'off':
      return words.off
    case 'empty':
      return words.empty
    case 'on-for':
      return (
        <>
          {words.on} <span className="small">({words.withSecurity[value.security]})</span>
        </>
      )
    case 'host-with-port':
      return `${words.setting[`${value.side}.host`]}:${words.setting[`${value.side}.port`]}`
    case 'compose':
      return <ComposedLines value={value} words={words} />
  }
}

/** Lines that are the same however the connection is secured stand once. */
function ComposedLines({
  value,
  words,
}: {
  readonly value: Extract<FieldValue, { kind: 'compose' }>
  readonly words: FieldValueTexts
}): ReactNode {
  const { tls, starttls, none } = value
  if (tls !== null && tls === starttls) return <Composed line={tls} words={words} />
  return (['tls', 'starttls', 'none'] as const).map((security) => {
    const line = { tls, starttls, none }[security]
    if (line === null) return null
    return (
      <span key={security} className="block">
        <Composed line={line} words={words} /> <span className="small">({words.withSecurity[security]})</span>
      </span>
    )
  })
}

/** A line with the settings that stand in braces named in words. */
function Composed({ line, words }: { readonly line: string; readonly words: FieldValueTexts }): ReactNode {
  return (
    <code className="value" translate="no">
      {line.split(/\{([a-z.]+)(?::[a-z]+)?\}/).map((piece, place) => {
        const ref = place % 2 === 1 ? SETTING_REFS.find((known) => known === piece) : undefined
        return ref ? (
          <em key={place} translate="yes">
            ‹{words.setting[ref]}›
          </em>
        ) : (
          piece
        )
      })}
    </code>
  )
}
