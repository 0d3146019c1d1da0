import { decode } from 'punycode.js'
import type { Hostname } from './hostname.ts'

/**
 * The name as its owner writes it: `bücher.example` for `xn--bcher-kva.example`. None where a label is no A-label
 * although it begins like one: nobody can say what such a name would look like.
 */
export function unicodeHost(host: Hostname): string | undefined {
  const labels: string[] = []
  for (const label of host.split('.')) {
    const decoded = label.startsWith('xn--') ? decodeLabel(label.slice(4)) : label
    if (decoded === undefined) return undefined
    labels.push(decoded)
  }
  return labels.join('.')
}

function decodeLabel(label: string): string | undefined {
  try {
    return decode(label)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
