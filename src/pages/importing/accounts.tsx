import type { ReactNode } from 'react'
import type { ImportedFile } from '../../domain/imports/imported.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import type { Facts } from '../../state/facts.ts'
import { Account } from './account.tsx'

/** A school’s file has some. Whoever gets a password is listed before, of all of them. */
const MOST_OPEN = 10

export function Accounts({ file, facts }: { readonly file: ImportedFile; readonly facts: Facts }): ReactNode {
  const text = useText('importing')
  const { accounts } = file
  const drawn = accounts.map((account, place) => (
    <Account key={place} account={account} file={file} place={place} all={accounts.length} facts={facts} />
  ))
  const count = accounts.length - MOST_OPEN
  return (
    <>
      {drawn.slice(0, MOST_OPEN)}
      {count > 0 && (
        <details className="mt-4">
          <summary>{format(text.moreAccounts, { count })}</summary>
          {drawn.slice(MOST_OPEN)}
        </details>
      )}
    </>
  )
}
