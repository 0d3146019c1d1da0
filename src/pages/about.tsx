import type { ReactNode } from 'react'
import { useText } from '../i18n/text-context.ts'
import { href, paths } from '../ui/paths.ts'
import { Text } from '../ui/text.tsx'
import { definePage } from './define-page.tsx'
import { AboutData } from './directory/about-data.tsx'
import { ForgetPermission } from './directory/forget-permission.tsx'
import { loadAboutFacts, type AboutFacts } from './directory/about-facts.ts'

export const about = definePage({
  areas: ['directory'],
  load: () => loadAboutFacts(),
  title: (text) => text.directory.about.title,
  description: (text) => text.directory.about.description,
  Body: AboutBody,
})

function AboutBody({ data }: { readonly data: AboutFacts }): ReactNode {
  const { about: text } = useText('directory')
  return (
    <div className="column">
      <h1 tabIndex={-1}>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <h2>{text.privacy}</h2>
      <ul className="bullets">
        {Object.entries(text.privacyPoints).map(([key, point]) => (
          <li key={key}>{point}</li>
        ))}
      </ul>
      <ForgetPermission />
      <AboutData data={data} />
      <h2>{text.unverified}</h2>
      <p>{text.unverifiedBody}</p>
      <h2>{text.licence}</h2>
      <p>{text.licenceBody}</p>
      <h2>{text.domain}</h2>
      <p>
        {text.domainBody} <a href={href(paths.deskDomain())}>{text.domainLink}</a>
      </p>
      <h2>{text.hosting}</h2>
      <p>
        <Text of={text.hostingBody} />
      </p>
      <h2>{text.accessibility}</h2>
      <p>{text.accessibilityBody}</p>
    </div>
  )
}
