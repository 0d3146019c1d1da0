import { useText } from '../i18n/text-context.ts'
import { ChartRose } from '../ui/chart-rose.tsx'
import { href, paths } from '../ui/paths.ts'
import { definePage } from './define-page.tsx'
import { EntryForm } from './entry/entry-form.tsx'

export const home = definePage({
  areas: ['common', 'home', 'entry'],
  load: async (_, own) => (await own?.loadOffer()) ?? null,
  title: (text) => text.home.title,
  description: (text) => text.home.description,
  Body: ({ data: offer }) => {
    const text = useText('home')
    const links = [
      [paths.ports(), text.linkPorts],
      [paths.comparison('imap-or-pop3'), text.linkProtocols],
      [paths.providers(), text.linkProviders],
      [paths.clients(), text.linkApps],
    ] as const
    return (
      <>
        <ChartRose />
        <EntryForm
          heading={
            <>
              <h1 tabIndex={-1}>{text.title}</h1>
              <p className="lead">{text.lead}</p>
            </>
          }
        />
        <noscript>
          <p className="notice column">{text.noScript}</p>
        </noscript>
        <div className="column min-h-14">{offer}</div>
        <section className="column">
          <h2 className="text-base">{text.straightTo}</h2>
          <ul className="flex flex-wrap gap-x-5">
            {links.map(([to, label]) => (
              <li key={to}>
                <a className="inline-flex min-h-11 items-center" href={href(to)}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </section>
      </>
    )
  },
})
