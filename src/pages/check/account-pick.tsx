import type { ReactNode } from 'react'
import type { FoundAccount } from '../../domain/check/found.ts'
import { RadioRow } from '../desk/radio-row.tsx'

/** Which of the accounts of a text; nothing to ask where there is one. */
export function AccountPick({
  legend,
  accounts,
  chosen,
  onChoose,
}: {
  readonly legend: string
  readonly accounts: readonly FoundAccount[]
  readonly chosen: number
  readonly onChoose: (turn: number) => void
}): ReactNode {
  if (accounts.length < 2) return null
  return (
    <fieldset className="mt-2">
      <legend className="font-semibold">{legend}</legend>
      {accounts.map((each, turn) => (
        <RadioRow key={turn} name="check-account" checked={turn === chosen} onChoose={() => onChoose(turn)}>
          <span className="min-w-0 wrap-anywhere">{nameOf(each)}</span>
        </RadioRow>
      ))}
    </fieldset>
  )
}

function nameOf({ name, found }: FoundAccount): string {
  const protocol = found.find(({ field }) => field === 'protocol')?.value
  return protocol ? `${name} (${protocol.toUpperCase()})` : name
}
