import { useState, type ReactNode } from 'react'
import { parseHostname, type Hostname } from '../../domain/address/hostname.ts'
import { choosePairs } from '../../domain/imports/choose-pairs.ts'
import type { ImportedAccount } from '../../domain/imports/imported.ts'
import { makeCheck } from '../../domain/imports/make-check.ts'
import type { ServerPair } from '../../domain/imports/make-setup.ts'
import { useText } from '../../i18n/text-context.ts'
import { putCheckDraft } from '../../state/check-draft.ts'
import type { Facts } from '../../state/facts.ts'
import { judgeImport } from '../../state/judge-import.ts'
import { href, paths } from '../../ui/paths.ts'
import { TextField } from '../../ui/text-field.tsx'
import { OtherSetup, SetupOffer } from './setup-offer.tsx'

/** From an account to a setup, or to the check; where it can’t become a setup, why. */
export function GoOn({
  account,
  domains,
  place,
  facts,
}: {
  readonly account: ImportedAccount
  readonly domains: readonly Hostname[]
  readonly place: number
  readonly facts: Facts
}): ReactNode {
  const text = useText('importing')
  const [typed, setTyped] = useState('')
  const own = parseHostname(typed)
  const [pair, ...others] = choosePairs(account)
  const judge = (one: ServerPair, domain = domains[0]) => judgeImport(account, one, domain, facts)
  const bySelf = judge(pair)
  const isAsked = !bySelf.ok && bySelf.error.code === 'no-domain'
  const domain = isAsked && own.ok ? own.value : undefined
  return (
    <div className="import-go-on no-print">
      {isAsked && (
        <>
          <p>{text.noSetup['no-domain']}</p>
          <TextField
            id={`import-domain-${place}`}
            label={text.domainLabel}
            hint={text.domainHint}
            error={typed.includes('.') && !own.ok ? text.domainWrong : undefined}
            value={typed}
            onValue={setTyped}
          />
        </>
      )}
      <div role={isAsked ? 'status' : undefined}>
        {(!isAsked || domain) && <SetupOffer judged={domain ? judge(pair, domain) : bySelf} />}
        {others.map((other) => (
          <OtherSetup key={other.incoming?.protocol} pair={other} judged={judge(other, domain)} />
        ))}
      </div>
      <p className="mt-4">
        <a
          href={href(paths.check())}
          className="button-quiet"
          onClick={() => putCheckDraft(makeCheck(account, pair))}
        >
          {text.check}
        </a>
      </p>
    </div>
  )
}
