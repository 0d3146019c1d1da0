import { useText } from '../i18n/text-context.ts'
import { definePage } from './define-page.tsx'

export const embed = definePage({
  areas: ['common', 'embed'],
  load: () => Promise.resolve(null),
  title: (text) => text.embed.title,
  description: (text) => text.embed.description,
  unlisted: true,
  Body: () => {
    const text = useText('embed')
    return <h1 tabIndex={-1}>{text.title}</h1>
  },
})
