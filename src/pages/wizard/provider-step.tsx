import { useEffect } from 'react'
import { looksLikeLink } from '../../domain/link/codec.ts'
import { useText } from '../../i18n/text-context.ts'
import { useNavigate } from '../../ui/navigation.ts'
import { paths } from '../../ui/paths.ts'
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
    const navigate = useNavigate()
    useEffect(() => {
      // A link pasted here, where no other answer has to be there yet, is read where links are.
      const read = () => {
        if (looksLikeLink(location.hash))
          navigate(paths.setup(), { replace: true, fragment: location.hash.slice(1) })
      }
      read()
      addEventListener('hashchange', read)
      return () => removeEventListener('hashchange', read)
    }, [navigate])
    return (
      <>
        <EntryForm heading={<h1 tabIndex={-1}>{text.providerTitle}</h1>} />
        <NeedsScript />
      </>
    )
  },
})
