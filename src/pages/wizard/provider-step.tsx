import { useText } from '../../i18n/text-context.ts'
import { definePage } from '../define-page.tsx'
import { EntryForm } from '../entry/entry-form.tsx'
import { NeedsScript } from './step-waiting.tsx'

export const providerStep = definePage({
  areas: ['common', 'home', 'entry', 'wizard'],
  load: () => Promise.resolve(null),
  title: (text) => text.wizard.providerTitle,
  description: (text) => text.wizard.providerDescription,
  unlisted: true,
  Body: () => {
    const text = useText('wizard')
    return (
      <>
        <EntryForm heading={<h1 tabIndex={-1}>{text.providerTitle}</h1>} />
        <NeedsScript />
      </>
    )
  },
})
