import type { ReactNode } from 'react'
import { folderOf, type WebServerInput } from '../../../domain/publish/config-text.ts'
import { renderWebServer, switchOn, WEB_SERVERS } from '../../../domain/publish/web-server.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { Text } from '../../../ui/text.tsx'
import { CopyableText, CopyableValue } from './copyable.tsx'
import { webServerWords } from './archive-words.ts'

/** The configuration that publishes the files, for each web server. */
export function WebServerTexts({ input }: { readonly input: WebServerInput }): ReactNode {
  const publish = useText('publish')
  const { after: text } = publish
  const folder = folderOf(input)
  return (
    <section aria-labelledby="publish-server">
      <h3 id="publish-server" className="publish-title">
        {text.serverTitle}
      </h3>
      <p>{text.serverLead}</p>
      <p>
        {text.serverFolder} <CopyableValue value={folder} what={folder} />
      </p>
      {WEB_SERVERS.map((server) => (
        <details key={server} className="mt-3">
          <summary>{text.webServer[server]}</summary>
          {renderWebServer(server, input, webServerWords(input, publish)).map(({ path, content }) => (
            <div key={path} className="mt-4">
              <p className="m-0">
                <code className="value" translate="no">
                  {path}
                </code>
              </p>
              <CopyableText value={content} what={format(text.whatConfig, { path })} />
            </div>
          ))}
          <p>
            <Text of={text.webServerNote[server]} />
          </p>
          <CopyableText
            wrap
            value={switchOn(server, input).join('\n')}
            what={format(text.whatSwitchOn, { name: text.webServer[server] })}
          />
        </details>
      ))}
    </section>
  )
}
