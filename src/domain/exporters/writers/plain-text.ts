/** Text in its place: no line of it begins anew, and no control character moves what stands around it. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
}
