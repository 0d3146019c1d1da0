import { useState, type ReactNode } from 'react'
import { handOverLink, renderHandOver, type HandOver } from '../../domain/symptoms/hand-over.ts'
import { hideAddresses } from '../../domain/symptoms/hide-addresses.ts'
import type { Inquiry } from '../../domain/symptoms/inquiry.ts'
import { format } from '../../i18n/format.ts'
import { handOverWords } from '../../i18n/hand-over-words.ts'
import { useText } from '../../i18n/text-context.ts'
import { setupOf } from '../../state/link-sync.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { href, paths } from '../../ui/paths.ts'
import { useAnnounce } from '../result/announce.tsx'
import type { FixReader } from './use-fix-reader.ts'

/** What a person gives to whoever helps them: read before it is copied, and nothing personal in it unless they tick it. */
export function HandOverSection({
  inquiry,
  message,
  said,
  reader,
}: {
  readonly inquiry: Omit<Inquiry, 'setup'>
  /** Without secrets already; what is quoted of it loses addresses too. */
  readonly message: string
  readonly said?: string
  readonly reader: FixReader
}): ReactNode {
  const { handing: text, handOver: sentences } = useText('fix')
  const symptoms = useText('symptoms')
  const common = useText('common')
  const announce = useAnnounce()
  const [withAddresses, setWithAddresses] = useState(false)
  const [withMessage, setWithMessage] = useState(true)
  const { setup } = reader
  const hasAddress =
    (setup.kind === 'known' && setup.address !== undefined) || hideAddresses(message) !== message
  const handOver: HandOver = {
    inquiry: { ...inquiry, ...setupIn(reader) },
    page: location.origin + href(paths.fix()),
    withAddresses,
    ...(withMessage && message !== '' ? { pasted: message } : {}),
    ...(said ? { said } : {}),
    ...knownIn(reader),
  }
  const whole = renderHandOver(handOver, handOverWords(sentences, symptoms))
  const copying = { copy: common.copy, copied: common.copied, failed: common.copyFailed }
  const tell = (what: string) => (ok: boolean) =>
    announce(ok ? format(common.copiedWhat, { what }) : common.copyFailed)
  return (
    <section className="column no-print">
      <h2 id="hand-over">{text.title}</h2>
      <p>{text.lead}</p>
      <div className="hand-ticks">
        {message !== '' && (
          <label className="cure-tried">
            <input
              type="checkbox"
              checked={withMessage}
              onChange={(event) => setWithMessage(event.target.checked)}
            />
            {text.withMessage}
          </label>
        )}
        {hasAddress && (
          <label className="cure-tried">
            <input
              type="checkbox"
              checked={withAddresses}
              onChange={(event) => setWithAddresses(event.target.checked)}
            />
            {text.withAddresses}
          </label>
        )}
      </div>
      <figure className="found-text">
        <figcaption className="sr-only">{text.preview}</figcaption>
        <pre translate="no">{whole}</pre>
      </figure>
      <p className="flex flex-wrap gap-3">
        <CopyButton
          className="button"
          value={whole}
          what={text.whole}
          words={copying}
          onCopied={tell(text.whole)}
        >
          {text.copy}
        </CopyButton>
        <CopyButton
          className="button-quiet"
          value={handOverLink(handOver)}
          what={text.link}
          words={copying}
          onCopied={tell(text.link)}
        >
          {text.copyLink}
        </CopyButton>
      </p>
    </section>
  )
}

/** The setup as a link has it, in the app that the page speaks of; the address only goes along if it is ticked. */
function setupIn({ setup, client }: FixReader): Pick<Inquiry, 'setup'> {
  if (setup.kind !== 'known') return {}
  const plain = setupOf(setup.state)
  if (!plain) return {}
  const { address } = setup
  return {
    setup: { ...plain, ...(client ? { client: client.id } : {}), ...(address ? { email: address } : {}) },
  }
}

/** What is said in words. A link’s own servers are known here only once the person has looked at them. */
function knownIn({ client, situation, cure }: FixReader): Partial<HandOver> {
  const account = cure?.account
  return {
    ...(situation?.provider ? { provider: situation.provider.name } : {}),
    ...(client ? { client: client.name } : {}),
    ...(account ? { incoming: account.incoming, outgoing: account.outgoing } : {}),
  }
}
