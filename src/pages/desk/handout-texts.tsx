import { useEffect, useState, type ReactNode } from 'react'
import {
  renderChat,
  renderEmail,
  renderSubject,
  renderTicket,
  type HandoutWords,
} from '../../domain/desk/handout.ts'
import type { Setup } from '../../domain/link/setup.ts'
import { isHandoutLanguage, loadHandoutWords, type HandoutLanguage } from '../../i18n/handout/languages.ts'
import { useText } from '../../i18n/text-context.ts'
import type { Situation } from '../../state/situation.ts'
import { CopyText } from './copy-text.tsx'
import { handoutOf } from './handout-of.ts'

/** Ready to send, in the customer’s language: an email, a chat message, a ticket’s note. */
export function HandoutTexts({
  language,
  setup,
  situation,
  asksFirst,
}: {
  readonly language: string
  readonly setup: Setup
  readonly situation: Situation
  readonly asksFirst: boolean
}): ReactNode {
  const text = useText('desk')
  const wizard = useText('wizard')
  const lang = isHandoutLanguage(language) ? language : 'en'
  const { words, failed } = useWords(lang)
  if (failed) return <p className="notice notice-bad">{text.textsFailed}</p>
  if (!words) return null
  const handout = handoutOf(setup, situation, asksFirst, wizard.family)
  const texts = [
    ['subject', text.textSubject, text.whatSubject, renderSubject(handout, words)],
    ['email', text.textEmail, text.whatEmail, renderEmail(handout, words)],
    ['chat', text.textChat, text.whatChat, renderChat(handout, words)],
    ['ticket', text.textTicket, text.whatTicket, renderTicket(handout, words)],
  ] as const
  return (
    <>
      <h3>{text.textsTitle}</h3>
      {texts.map(([id, title, what, body]) => (
        <section key={id} className="desk-text" aria-labelledby={`desk-text-${id}`}>
          <div className="flex flex-wrap items-center justify-between gap-3">
            <h4 className="m-0 text-base" id={`desk-text-${id}`}>
              {title}
            </h4>
            <CopyText value={body} what={what} className="copy-button" />
          </div>
          <pre lang={lang} tabIndex={0} aria-labelledby={`desk-text-${id}`}>
            {body}
          </pre>
        </section>
      ))}
    </>
  )
}

function useWords(language: HandoutLanguage): {
  readonly words: HandoutWords | undefined
  readonly failed: boolean
} {
  const [loaded, setLoaded] = useState<{
    readonly language: HandoutLanguage
    readonly words?: HandoutWords
  }>()
  useEffect(() => {
    let wanted = true
    loadHandoutWords(language).then(
      (words) => wanted && setLoaded({ language, words }),
      // The person is told, and chooses again.
      () => wanted && setLoaded({ language }),
    )
    return () => {
      wanted = false
    }
  }, [language])
  const current = loaded?.language === language ? loaded : undefined
  return { words: current?.words, failed: current !== undefined && current.words === undefined }
}
