import { definePage } from './define-page.tsx'
import './fix/fix.css'
import { FixBody } from './fix/fix-body.tsx'
import './guides/wire.css'

export const fix = definePage({
  areas: ['common', 'symptoms', 'fix', 'guides', 'result', 'wizard', 'directory'],
  load: () => Promise.resolve({}),
  title: ({ fix: { decoder } }) => decoder.title,
  description: ({ fix: { decoder } }) => decoder.description,
  Body: FixBody,
})
