import type { ReactNode } from 'react'
import type { ShownField, ShownWindow } from '../../domain/clients/resolve-form.ts'
import { useText } from '../../i18n/text-context.ts'
import type { SheetContent } from '../../state/sheet-content.ts'
import { FieldValue, isUnknown, PlainLabel } from '../result/shown-field.tsx'
import { SignInWords } from '../result/sign-in-words.tsx'
import { chooseDensity } from './sheet-density.ts'
import { SheetBefore, SheetOwnWay } from './sheet-before.tsx'

/** The values under the app's own labels, both directions, as small as they can still be read. */
export function SheetSettings({
  content,
}: {
  readonly content: Extract<SheetContent, { readonly kind: 'settings' }>
}): ReactNode {
  const text = useText('sheet')
  const result = useText('result')
  const { windows, client, automatic } = content
  const rules = content.preparations.reduce((sum, code) => sum + result.requirement[code].length, 0)
  const around = rules + (automatic ? result.automaticLookup.length : 0) + (content.name?.length ?? 0)
  const ownWay = <SheetOwnWay content={content} title={text.ownWay} after={text.ownWayElse} />
  const signIn = <SignInWords providerName={content.service.name} account={content.account} />
  // A look-up fills in the same servers: what they require comes before it. An account type brings its own way in.
  const byItself = automatic?.kind === 'account-type'
  return (
    <>
      {byItself && ownWay}
      <SheetBefore content={content} title={byItself ? result.beforeByHand : result.beforeYouStart} />
      {!byItself && signIn}
      {!byItself && ownWay}
      <section>
        <h2>{text.values}</h2>
        {byItself && signIn}
        {client.confidence === 'low' && <p>{result.dialogUnsure}</p>}
        <div
          className={`sheet-windows sheet-windows-${windows.some(isFile) ? 'file' : chooseDensity(windows, around)}`}
        >
          {windows.map((window) => (
            <SheetWindow key={window.id} window={window} />
          ))}
        </div>
        {content.moreVersions && <p>{text.moreVersions}</p>}
      </section>
    </>
  )
}

function SheetWindow({ window: { title, versions, sections } }: { readonly window: ShownWindow }): ReactNode {
  const result = useText('result')
  return (
    <div className="sheet-window">
      <h3>
        {isUnknown(title) ? (
          result.untitledWindow
        ) : (
          <span lang="en" translate="no">
            <PlainLabel label={title} />
          </span>
        )}{' '}
        {versions && <small>({versions})</small>}
      </h3>
      {sections.map(({ heading, fields }, place) => (
        <div key={place} className="sheet-section">
          {heading && (
            <h4 lang="en" translate="no">
              <PlainLabel label={heading} />
            </h4>
          )}
          <dl>
            {fields.map((field, row) => (
              <SheetField key={row} field={field} />
            ))}
          </dl>
        </div>
      ))}
    </div>
  )
}

/** A file's lines are longer than a column. */
function isFile({ sections }: ShownWindow): boolean {
  return sections.some(({ fields }) => fields.some(({ control }) => control === 'line'))
}

function SheetField({ field }: { readonly field: ShownField }): ReactNode {
  return (
    <div className={field.control === 'line' ? 'sheet-line' : 'sheet-field'}>
      <dt lang="en" translate="no">
        <PlainLabel label={field.label} />
      </dt>
      <dd>
        <FieldValue field={field} />
      </dd>
    </div>
  )
}
