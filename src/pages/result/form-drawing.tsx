import type { ReactNode } from 'react'
import type { Label } from '../../domain/clients/client.ts'
import { joinSections } from '../../domain/clients/join-sections.ts'
import type { ShownField, ShownWindow } from '../../domain/clients/resolve-form.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { useAnnounce } from './announce.tsx'
import { FieldValue, isUnknown, PlainLabel } from './shown-field.tsx'

/** One window of the app, drawn as it looks and filled in. Its field names are the app's; so is their order. */
export function FormDrawing({ window }: { readonly window: ShownWindow }): ReactNode {
  const text = useText('result')
  return (
    <figure className="dialog">
      <figcaption className="dialog-bar">
        {isUnknown(window.title) ? (
          text.untitledWindow
        ) : (
          <span lang="en" translate="no">
            <PlainLabel label={window.title} />
          </span>
        )}
        {window.versions && (
          <span className="small font-normal">
            {format(text.dialogVersions, { versions: window.versions })}
          </span>
        )}
      </figcaption>
      {window.sections.map((section, place) => (
        <div key={place} className="dialog-section">
          {section.heading && (
            <p className="dialog-heading" lang="en" translate="no">
              <PlainLabel label={section.heading} />
            </p>
          )}
          <dl>
            {section.fields.map((field, row) => (
              <FieldRow key={row} field={field} />
            ))}
          </dl>
        </div>
      ))}
      <CopyFile window={window} />
    </figure>
  )
}

/** A configuration file can be copied whole, once it has no blanks. */
function CopyFile({ window }: { readonly window: ShownWindow }): ReactNode {
  const text = useText('result')
  const common = useText('common')
  const announce = useAnnounce()
  const lines = window.sections.map(({ heading, fields }) => [
    ...(heading ? [plainText(heading)] : []),
    ...fields.map((field) => (field.control === 'line' ? lineOf(field) : undefined)),
  ])
  if (lines.flat().some((line) => line === undefined)) return null
  return (
    <p className="dialog-section">
      <CopyButton
        className="button-quiet"
        value={joinSections(lines.map((section) => section.filter((line) => line !== undefined)))}
        what={text.wholeFile}
        words={{ copy: common.copy, copied: common.copied, failed: common.copyFailed }}
        onCopied={(ok) =>
          announce(ok ? format(common.copiedWhat, { what: text.wholeFile }) : common.copyFailed)
        }
      >
        {text.copyFile}
      </CopyButton>
    </p>
  )
}

function FieldRow({ field }: { readonly field: ShownField }): ReactNode {
  const text = useText('result')
  const common = useText('common')
  const announce = useAnnounce()
  const { shown, ref } = field
  const line = field.control === 'line' ? lineOf(field) : undefined
  const copyText = line ?? (shown.kind === 'known' ? shown.text : undefined)
  const what = ref && field.control !== 'line' ? text.setting[ref] : (plainText(field.label) ?? text.thisLine)
  return (
    <div className={`dialog-row${field.control === 'line' ? ' dialog-line' : ''}`}>
      <dt lang="en" translate="no">
        <PlainLabel label={field.label} />
      </dt>
      <dd className={`control control-${field.control}`}>
        <ControlMark field={field} />
        <FieldValue field={field} />
      </dd>
      {copyText !== undefined && (
        <dd className="dialog-copy">
          <CopyButton
            value={copyText}
            what={what}
            words={{ copy: common.copy, copied: common.copied, failed: common.copyFailed }}
            onCopied={(ok) => announce(ok ? format(common.copiedWhat, { what }) : common.copyFailed)}
          />
        </dd>
      )}
    </div>
  )
}

/** A box that is ticked, a switch that is on: drawn, and said in words beside it. */
function ControlMark({ field: { control, shown } }: { readonly field: ShownField }): ReactNode {
  if (shown.kind !== 'state') return null
  const on = shown.on ? ' mark-on' : ''
  return <span aria-hidden="true" className={`${control === 'checkbox' ? 'mark-box' : 'mark-switch'}${on}`} />
}

/** A whole line of a configuration file: label, a space, value. */
function lineOf({ label, shown }: ShownField): string | undefined {
  const before = typeof label === 'string' ? label : 'text' in label ? label.text : undefined
  const after =
    shown.kind === 'known' ? shown.text : shown.kind === 'words' ? plainText(shown.label) : undefined
  return before === undefined || after === undefined ? undefined : `${before} ${after}`
}

function plainText(label: Label): string | undefined {
  return typeof label === 'string' ? label : 'text' in label ? label.text : undefined
}
