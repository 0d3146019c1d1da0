import { decode } from 'punycode.js'
import { parseHostname, type Hostname } from './hostname.ts'

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
  const unicode = labels.join('.')
  // Some engines take any A-label. One that doesn't come back from its letters stands for none (RFC 5891 section 5.4).
  const back = parseHostname(unicode)
  return back.ok && back.value === host ? unicode : undefined
}

function decodeLabel(label: string): string | undefined {
  try {
    return decode(label)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
