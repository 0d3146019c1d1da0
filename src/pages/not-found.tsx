import { useText } from '../i18n/text-context.ts'
import { href, paths } from '../ui/paths.ts'
import { definePage } from './define-page.tsx'

export const notFound = definePage({
  areas: ['common'],
  load: () => Promise.resolve(null),
  title: (text) => text.common.notFoundTitle,
  description: (text) => text.common.notFoundDescription,
  unlisted: true,
  Body: () => {
    const text = useText('common')
    return (
      <div className="column">
        <h1 tabIndex={-1}>{text.notFoundTitle}</h1>
        <p>{text.notFoundBody}</p>
        <p className="mt-4">
          <a className="button" href={href(paths.home())}>
            {text.notFoundStart}
          </a>
        </p>
      </div>
    )
  },
})
