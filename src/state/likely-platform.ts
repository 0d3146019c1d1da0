import type { Platform } from '../domain/clients/client.ts'

/** Which kind of device this is, as far as it says: good enough for an order of apps, never for an answer. */
export function likelyPlatform(agent: string, touchPoints: number): Platform | undefined {
  if (/Android/i.test(agent)) return 'android'
  // An iPad calls itself a Mac; a Mac has no touch screen.
  if (/iPhone|iPad|iPod/i.test(agent) || (/Macintosh/i.test(agent) && touchPoints > 1)) return 'ios'
  if (/Windows/i.test(agent)) return 'windows'
  if (/Macintosh/i.test(agent)) return 'macos'
  return /Linux|X11/i.test(agent) ? 'linux' : undefined
}
