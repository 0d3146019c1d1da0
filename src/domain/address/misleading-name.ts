import type { Hostname } from './hostname.ts'
import { isDisguised } from './look-alike.ts'
import { mixesScripts } from './scripts.ts'
import { unicodeHost } from './unicode-host.ts'

/** Whether a name is written with letters that are taken for others, or stands for no letters at all. */
export function isMisleading(host: Hostname): boolean {
  const labels = unicodeHost(host)?.split('.')
  const ending = labels?.at(-1) ?? ''
  return labels === undefined || labels.some((label) => mixesScripts(label) || isDisguised(label, ending))
}
