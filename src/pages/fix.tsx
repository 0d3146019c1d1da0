import { useText } from '../i18n/text-context.ts'
import { definePage } from './define-page.tsx'
import './fix/fix.css'
import './guides/wire.css'

export const fix = definePage({
  areas: ['common', 'symptoms', 'fix', 'guides', 'result', 'wizard', 'directory'],
  load: () => Promise.resolve({}),
  title: ({ fix: { decoder } }) => decoder.title,
  description: ({ fix: { decoder } }) => decoder.description,
  Body: () => {
    const { decoder: text } = useText('fix')
    return <h1 tabIndex={-1}>{text.title}</h1>
  },
})
