import { useMemo, type ReactNode } from 'react'
import type { Areas } from '../../i18n/catalog.ts'
import { useText } from '../../i18n/text-context.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Text } from '../../ui/text.tsx'
import { FILE_FIELD } from './take-file.tsx'
import type { TakeProblem, Taken } from './use-import.ts'

/** Why the last thing that was dropped, chosen or pasted can’t be read. */
export function Refused({ taken }: { readonly taken: Taken }): ReactNode {
  const text = useText('importing')
  const common = useText('common')
  const errors = useMemo(
    () =>
      taken.kind === 'refused'
        ? [
            {
              field: FILE_FIELD,
              message: <Problem problem={taken.problem} name={taken.name ?? text.pasted} />,
            },
          ]
        : [],
    [taken, text],
  )
  return <ErrorSummary title={common.thereIsAProblem} errorPrefix={common.errorPrefix} errors={errors} />
}

function Problem({ problem, name }: { readonly problem: TakeProblem; readonly name: string }): ReactNode {
  const text = useText('importing')
  return (
    <Text
      of={sentenceOf(problem, text)}
      with={{
        name: <bdi translate="no">{name}</bdi>,
        text: 'text' in problem ? <bdi translate="no">{problem.text}</bdi> : '',
        line: 'line' in problem ? problem.line : '',
      }}
    />
  )
}

function sentenceOf(problem: TakeProblem, text: Areas['importing']) {
  switch (problem.code) {
    case 'other-file':
      return text.otherFile[problem.what]
    case 'several-files':
    case 'nothing-in-it':
    case 'unreadable':
    case 'not-loaded':
      return text.refused[problem.code]
    case 'empty':
    case 'too-large':
    case 'binary-plist':
    case 'encrypted':
    case 'broken-signature':
    case 'signature-only':
    case 'unknown-encoding':
    case 'broken-encoding':
    case 'html':
    case 'json':
    case 'signed-as-text':
    case 'not-xml':
    case 'malformed':
    case 'own-dtd':
    case 'entities':
    case 'external-entities':
    case 'too-deep':
    case 'too-many-elements':
    case 'other-xml':
    case 'broken-plist':
    case 'odd-name':
    case 'address-for-name':
    case 'doubled-key':
    case 'not-a-profile':
    case 'autodiscover-request':
      return text.problem[problem.code]
  }
}
