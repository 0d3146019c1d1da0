import * as v from 'valibot'
import type { Provider } from '../domain/providers/provider.ts'
import { providerFileSchema } from './provider-schema.ts'

/** Throws on a bad file: names it, the place in it, and what was expected there. */
export function parseProviderFile(text: string, path: string): Provider {
  const { output, issues } = v.safeParse(providerFileSchema, parseJson(text, path))
  if (issues) throw new Error(issues.map((issue) => `${path}: ${describe(issue)}`).join('\n'))
  const { $schema: _, ...provider } = output
  return provider
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const place = /position (\d+)/.exec(reason)?.[1]
    const line = place ? `line ${text.slice(0, Number(place)).split('\n').length}: ` : ''
    throw new Error(`${path}: ${line}expected JSON: ${reason}`, { cause: error })
  }
}

/** The built-in checks know what they expected; ours say it in their message. */
function describe(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue) ?? 'the file'
  if (issue.expected === 'never') return `${place}: expected no such key`
  const own = issue.kind === 'validation' || issue.kind === 'transformation'
  const expected = own ? issue.message : issue.expected?.replaceAll('"', '').replaceAll(' | ', ', ')
  const found = JSON.stringify(issue.path ? issue.path.at(-1)?.value : issue.input) ?? 'nothing'
  return `${place}: expected ${expected ?? issue.message}, found ${found.slice(0, 80)}`
}
