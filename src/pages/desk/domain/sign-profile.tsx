import type { ReactNode } from 'react'
import { signCommand } from '../../../domain/exporters/sign-command.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { Text } from '../../../ui/text.tsx'
import { CopyableText } from './copyable.tsx'

/** Only who holds the key can sign: the page has the command. */
export function SignProfile({ fileName }: { readonly fileName: string }): ReactNode {
  const { after: text } = useText('publish')
  const { command, signedFile } = signCommand(fileName)
  return (
    <section aria-labelledby="publish-sign">
      <h3 id="publish-sign" className="publish-title">
        {text.signTitle}
      </h3>
      <p>{text.signLead}</p>
      <CopyableText wrap value={command} what={text.whatSign} />
      <p className="small">
        <Text of={text.signFiles} /> {format(text.signNote, { name: signedFile, path: fileName })}
      </p>
    </section>
  )
}
