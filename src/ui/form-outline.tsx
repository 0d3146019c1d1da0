import type { ReactNode } from 'react'
import { ACCOUNT_NAME } from '../domain/clients/account-name.ts'
import type {
  Control,
  FormField,
  FormSection,
  FormWindow,
  Label,
  PerProtocol,
} from '../domain/clients/client.ts'
import { FieldValueWords, type FieldValueTexts } from './field-value.tsx'
import { ProtocolWords, type LabelTexts } from './protocol-words.tsx'
import { Qualifier, type QualifierTexts } from './qualifier.tsx'

export interface FormTexts extends LabelTexts, QualifierTexts, FieldValueTexts {
  readonly control: { readonly [C in Exclude<Control, 'line'>]: string }
  readonly unknownWindow: string
}

/** A window or file of an app as an outline: its sections, its fields or lines in order, and what goes into each. */
export function FormOutline({
  id,
  window,
  words,
}: {
  readonly id: string
  readonly window: FormWindow
  readonly words: FormTexts
}): ReactNode {
  const { title } = window
  const unknown = typeof title === 'object' && 'unknown' in title
  return (
    <section className="card mt-4">
      <h3 id={id} className="mt-0">
        {unknown ? words.unknownWindow : <ProtocolWords label={title} words={words} />}
        <Qualifier versions={window.versions} only={window.only} words={words} />
      </h3>
      {window.sections.map((section, place) => (
        <Section key={place} section={section} words={words} />
      ))}
    </section>
  )
}

function Section({
  section,
  words,
}: {
  readonly section: FormSection
  readonly words: FormTexts
}): ReactNode {
  return (
    <>
      {section.heading && (
        <h4 className="mt-3 font-semibold">
          <ProtocolWords label={namedAccount(section.heading)} words={words} />
        </h4>
      )}
      <dl className="mt-2">
        {section.fields.map((field, place) => (
          <Field key={place} field={field} words={words} />
        ))}
      </dl>
    </>
  )
}

/** Before there is a setup, an account of a file is called that. */
function namedAccount(heading: PerProtocol<Label>): PerProtocol<Label> {
  return typeof heading === 'string' ? heading.replace(ACCOUNT_NAME, 'account') : heading
}

function Field({ field, words }: { readonly field: FormField; readonly words: FormTexts }): ReactNode {
  return (
    <div className="grid gap-x-4 border-t border-rule py-1.5 sm:grid-cols-2">
      <dt>
        <ProtocolWords label={field.label} words={words} />
        {field.control !== 'line' && <span className="small"> ({words.control[field.control]})</span>}
        <Qualifier only={field.only} words={words} />
      </dt>
      <dd className="[overflow-wrap:anywhere]">
        {field.control === 'line' && field.value.kind === 'fixed' && typeof field.value.text === 'string' ? (
          <code className="value" translate="no">
            {field.value.text}
          </code>
        ) : (
          <FieldValueWords value={field.value} words={words} />
        )}
      </dd>
    </div>
  )
}
